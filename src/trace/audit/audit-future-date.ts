import { instantOf } from '../../known/instant-of.js';
import type { AuditRule } from './find-audits.js';

const DAY = 86_400_000;
/** Clocks of two places are up to a day apart, and a page may be dated to the day only. */
const SLACK = DAY;

/** An article dated after the day on which its page was seen: the date is wrong, or speaks of something else. */
export const auditFutureDate: AuditRule = (article, reading, { seenAt }) => {
  const seen = seenAt(reading.page.id);
  const { published } = article;
  if (!published || seen === null || !((instantOf(published.value) ?? 0) > Date.parse(seen) + SLACK)) return [];
  const [start, end] = article.title?.span ?? article.span;
  const spans = [published.span ?? ([start, end] as const)];
  const why = `dated ${published.value.slice(0, 10)} (${published.rule}), but the page was seen on ${seen.slice(0, 10)}, before that day: take the date as unknown`;
  return [{ article: article.id, kind: 'dateline', spans, why }];
};
