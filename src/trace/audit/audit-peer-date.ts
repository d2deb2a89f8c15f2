import type { Article } from '../../read/article/article.js';
import { remember } from '../../remember.js';
import type { AuditRule } from './find-audits.js';

const DAY = 86_400_000;
const YEAR = 365.25;

/**
 * An article dated a whole year away from the others of its story, which are dated on the same days of the year: datelines are
 * commonly off by a year.
 */
export const auditPeerDate: AuditRule = (article, _reading, { storyOf }) => {
  const own = article.published;
  if (!own) return [];
  const { days, dated } = datesOf(storyOf(article.id));
  const off = [...days].filter(([day]) => isYearsAway(own.value, day));
  const [first] = off;
  const count = off.reduce((sum, [, reports]) => sum + reports, 0);
  // With one peer alone either of the two may be wrong: the one that is audited for its weekday decides, not this rule.
  if (!first || count * 2 <= dated - 1 || !own.span) return [];
  const why = `dated ${own.value.slice(0, 10)}, but ${count === 1 ? 'the other report' : `${String(count)} other reports`} of the story stand${count === 1 ? 's' : ''} around ${first[0]}`;
  return [{ article: article.id, kind: 'dateline', spans: [own.span], why }];
};

/** The days on which a story's articles came out, as they follow in it, with how many did on each. */
const datesOf = remember((story: readonly Article[]) => {
  const days = new Map<string, number>();
  const dated = story.flatMap((a) => a.published?.value.slice(0, 10) ?? []);
  for (const day of dated) days.set(day, (days.get(day) ?? 0) + 1);
  return { days, dated: dated.length };
});

function isYearsAway(a: string, b: string): boolean {
  const apart = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b)) / DAY;
  return [YEAR, 2 * YEAR].some((years) => Math.abs(apart - years) <= 1.5);
}
