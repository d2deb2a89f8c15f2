import { contains, hullOf, overlaps, type Spans } from '../../span.js';
import type { Article } from '../article/article.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Sentence } from '../language/sentence.js';
import type { Time } from '../language/time.js';
import type { IndexedPage } from './find-mentions.js';

const isDate = ({ type, value }: Time): boolean => type === 'DATE' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value);

/**
 * When a mention was said or told, as ISO date or its beginning (`2021`): the time in the words that frame the saying; for a saying
 * inside another's words, the last time spoken of there before it; else the date of the post it stands in, else the article's own; null where the page has none.
 */
export function dateOf(
  page: IndexedPage,
  at: { article: Article; sentence: Sentence; attribution: Attribution | null; span: Spans },
): string | null {
  const hull = hullOf(at.span);
  const outer = page.attributionById.get(at.attribution?.within ?? '');
  if (outer?.content.length) {
    const dates = page.timesAt.touching(hullOf(outer.content)).filter(isDate);
    const told = dates.filter((t) => outer.content.some((s) => contains(s, t.span)) && t.span[1] <= hull[0]).at(-1);
    if (told) return told.value;
  }
  const framed = at.attribution
    ? page.timesAt
        .touching(at.sentence.span)
        .filter(isDate)
        .find((t) => contains(at.sentence.span, t.span) && !overlaps(hull, t.span) && t.value.length === 10)
    : undefined;
  const entry = at.article.entries?.find(({ span }) => contains(span, hull));
  return framed?.value ?? (entry?.published ?? at.article.published)?.value.slice(0, 10) ?? null;
}
