import { lineAround, sliceSpan, type Span } from '../../span.js';

/** Words around a place, at most a sentence's worth on each side. */
const AROUND = 80;

/** The words around a place, for quoting in a reason: inside its line, cut at spaces. */
export function quoteAround(text: string, span: Span): string {
  const [start, end] = lineAround(text, span);
  const from = Math.max(start, text.lastIndexOf(' ', Math.max(start, span[0] - AROUND)) + 1);
  const cut = text.indexOf(' ', Math.min(end, span[1] + AROUND));
  return sliceSpan(text, [from, cut < 0 || cut > end ? end : cut]);
}
