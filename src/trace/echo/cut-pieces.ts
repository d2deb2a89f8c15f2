import { compareSpans, overlaps, type Span } from '../../span.js';

/** What is left of a span when others are cut out of it, in reading order: `cutPieces([0, 9], [[3, 5]])` is `[[0, 3], [5, 9]]`. */
export function cutPieces(whole: Span, holes: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = whole[0];
  for (const hole of holes.filter((h) => overlaps(h, whole)).sort(compareSpans)) {
    if (hole[0] > from) pieces.push([from, hole[0]]);
    from = Math.max(from, hole[1]);
  }
  if (from < whole[1]) pieces.push([from, whole[1]]);
  return pieces;
}
