import { sliceSpan, type Span } from '../../span.js';
import { fold } from '../../words.js';
import type { Stretch } from './stretch.js';
import type { PlacedBody } from './own-words.js';

/** The same words on both pages. */
export interface SpanPair {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

/**
 * Where stretches stand on their pages: cut wherever either page has furniture in between, and at words that only hash alike, so
 * that what is shown as shared is shared to the letter of each folded word.
 */
export function placeStretches(a: PlacedBody, b: PlacedBody, stretches: readonly Stretch[]): SpanPair[] {
  return stretches.flatMap((stretch) => {
    const whole = placeStretch(a, b, stretch);
    const isSame =
      textAt(a, whole.a) === textAt(b, whole.b) &&
      isOnePiece(a, stretch.a, stretch) &&
      isOnePiece(b, stretch.b, stretch);
    return isSame ? [whole] : cutStretch(a, b, stretch).map((part) => placeStretch(a, b, part));
  });
}

const textAt = ({ body }: PlacedBody, span: Span): string => sliceSpan(body.reading.page.text, span);

const isOnePiece = ({ pieces }: PlacedBody, from: number, { length }: Stretch): boolean =>
  pieces[from] === pieces[from + length - 1];

function cutStretch(a: PlacedBody, b: PlacedBody, { a: i, b: j, length }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (let k = 0; k <= length; k++) {
    const isSame = k < length && wordAt(a, i + k) === wordAt(b, j + k);
    const isBroken = k > from && (a.pieces[i + k] !== a.pieces[i + k - 1] || b.pieces[j + k] !== b.pieces[j + k - 1]);
    if (isSame && !isBroken) continue;
    if (k > from) parts.push({ a: i + from, b: j + from, length: k - from });
    from = isSame ? k : k + 1;
  }
  return parts;
}

const wordAt = ({ body, starts, ends }: PlacedBody, at: number): string =>
  fold(body.reading.page.text.slice(starts[at], ends[at]));

const placeStretch = (a: PlacedBody, b: PlacedBody, { a: i, b: j, length }: Stretch): SpanPair => ({
  a: [a.starts[i] ?? 0, a.ends[i + length - 1] ?? 0],
  b: [b.starts[j] ?? 0, b.ends[j + length - 1] ?? 0],
  words: length,
});
