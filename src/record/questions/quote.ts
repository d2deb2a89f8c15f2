import { sliceSpan, type Span, type Spans } from '../../span.js';

/** Words of an article with the place they stand: `words[i]` is what the page says at `spans[i]`, to the letter. */
export interface Quote {
  readonly article: string;
  readonly spans: Spans;
  readonly words: readonly string[];
}

/** The words at a place of an article, piece by piece; `text` is the text of its page. */
export const quoteAt = (article: string, spans: Spans, text: string): Quote => ({
  article,
  spans,
  words: spans.map((span) => sliceSpan(text, span)),
});

const AROUND = 130;

/** The words at a place with what stands around them on their line, cut at whole words. */
export function quoteAround(article: string, [start, end]: Span, text: string): Quote {
  let from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND, 0);
  const line = text.indexOf('\n', end);
  let to = Math.min(line < 0 ? text.length : line, end + AROUND);
  while (from > 0 && from < start && /\S/.test(text.charAt(from - 1))) from++;
  while (to < text.length && to > end && /\S/.test(text.charAt(to))) to--;
  while (from < start && /\s/.test(text.charAt(from))) from++;
  return quoteAt(article, [[Math.min(from, start), Math.max(to, end)]], text);
}
