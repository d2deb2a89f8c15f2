import { compareSpans, type Span } from '../../../span.js';
import type { Placed } from '../placed.js';
import { findFirst } from '../../../place-index.js';

/** Share of a content inside quotation marks from which its words are the speaker's own. */
const MOSTLY = 0.5;

/** Where somebody else speaks: contents in quotation marks, in reading order, without overlaps. */
export function findSpoken(list: readonly Placed[]): Span[] {
  const spans = list
    .filter(({ quoted }) => quoted >= MOSTLY)
    .flatMap(({ content }) => (content.length > 0 ? content : []))
    .map((span): Span => [...span])
    .sort(compareSpans);
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Whether a place stands inside one of some ascending spans. */
export function isSpoken(spans: readonly Span[], at: number): boolean {
  const span = spans[findFirst(spans.length, (i) => (spans[i]?.[1] ?? 0) > at)];
  return span !== undefined && span[0] <= at;
}
