/**
 * A place in page text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` is what the page says, to the letter.
 */
export type Span = readonly [start: number, end: number];

/** A place that may be broken in pieces, in reading order; for example a quotation that its cue interrupts. */
export type Spans = readonly Span[];

/** Words of a page together with the place they stand: `text` is always `page.text.slice(...span)`. */
export interface SpannedText {
  readonly span: Span;
  readonly text: string;
}

/** The words at a place: `sliceSpan('A b c', [2, 3])` is `'b'`. */
export const sliceSpan = (text: string, [start, end]: Span): string => text.slice(start, end);

/** The words at a place in pieces, joined by one space. */
export const sliceSpans = (text: string, spans: Spans): string => spans.map((span) => sliceSpan(text, span)).join(' ');

/** Whether two places share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Orders places by their start, then the longer first. */
export const compareSpans = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];

/** The smallest single place that holds all pieces; throws on an empty list, which is no place. */
export function hullOf(spans: Spans): Span {
  const first = spans[0];
  if (!first) throw new RangeError('expected at least one piece of a span, got none');
  if (spans.length === 1) return first;
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

/** The same place without white space at its ends; null where only white space stands there. */
export function trimSpan(text: string, [start, end]: Span): Span | null {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : null;
}

/** The words at a place, with the place: null stays null. */
export const spanned = (text: string, span: Span): SpannedText => ({ span, text: sliceSpan(text, span) });

/** The line of page text around a place. */
export function lineAround(text: string, [start, end]: Span): Span {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return [from, to < 0 ? text.length : to];
}
