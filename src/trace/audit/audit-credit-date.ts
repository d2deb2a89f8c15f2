import type { AuditRule } from './find-audits.js';

/** A relay dated before the report that it credits: one of the two dates is wrong. */
export const auditCreditDate: AuditRule = (article, _reading, { chainsOf, articleOf }) => {
  const dayOf = (id: string): string => articleOf(id)?.published?.value.slice(0, 10) ?? '';
  const own = dayOf(article.id);
  const steps = chainsOf(article.id).flatMap((c) => c.steps.filter(({ reason }) => reason.kind !== 'speaks-for'));
  const later = steps.find((s) => s.article !== article.id && own !== '' && isDaysBefore(own, dayOf(s.article)));
  const first = steps.find((s) => s.article === article.id);
  if (!later || !first) return [];
  const why = `dated ${own}, before the report of ${later.from} that it leans on, which is dated ${dayOf(later.article)}`;
  return [{ article: article.id, kind: 'dateline', spans: [first.span], why }];
};

/** One day is no sign: what stands online in the evening is in tomorrow's paper. */
const isDaysBefore = (a: string, b: string): boolean => Date.parse(b) - Date.parse(a) > 86_400_000;
