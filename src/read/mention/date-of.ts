import { contains, hullOf, overlaps, type Spans } from '../../span.js';
import type { Article } from '../article/article.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Sentence } from '../language/sentence.js';
import type { AttributedPage } from './find-mentions.js';

/**
 * When a mention was said or told, as ISO date or its beginning (`2021`): the time in the words that frame the saying; for a saying
 * inside another's words, the last time spoken of there before it; else the date of the post it stands in, else the article's own; null where the page has none.
 */
export function dateOf(
  page: AttributedPage,
  at: { article: Article; sentence: Sentence; attribution: Attribution | null; span: Spans },
): string | null {
  const dates = page.times.filter((t) => t.type === 'DATE' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(t.value));
  const hull = hullOf(at.span);
  const outer = page.attributions.find((a) => a.id === at.attribution?.within);
  if (outer) {
    const told = dates.filter((t) => outer.content.some((s) => contains(s, t.span)) && t.span[1] <= hull[0]).at(-1);
    if (told) return told.value;
  }
  const framed = at.attribution
    ? dates.find((t) => contains(at.sentence.span, t.span) && !overlaps(hull, t.span) && t.value.length === 10)
    : undefined;
  const entry = at.article.entries?.find(({ span }) => contains(span, hull));
  return framed?.value ?? (entry?.published ?? at.article.published)?.value.slice(0, 10) ?? null;
}
