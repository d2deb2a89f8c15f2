import type { AuditRule } from './find-audits.js';

/** A relay dated before the report that it credits: one of the two dates is wrong. */
export const auditCreditDate: AuditRule = (article, _reading, { chains, readings }) => {
  const own = article.published?.value.slice(0, 10);
  const steps = chains.filter((c) => c.article === article.id).flatMap((c) => c.steps);
  const later = steps.find(
    (s) => s.article !== article.id && own !== undefined && own < (dateOf(s.article, readings) ?? ''),
  );
  const first = steps.find((s) => s.article === article.id);
  if (!later || !first || own === undefined) return [];
  const why = `dated ${own}, before the report of ${later.from} that it leans on, which is dated ${dateOf(later.article, readings) ?? ''}`;
  return [{ article: article.id, kind: 'dateline', spans: [first.span], why }];
};

const dateOf = (id: string, readings: Parameters<AuditRule>[2]['readings']): string | undefined =>
  readings
    .flatMap((r) => r.articles)
    .find((a) => a.id === id)
    ?.published?.value.slice(0, 10);
