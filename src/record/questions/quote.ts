import type { Spans } from '../../span.js';
import { sliceSpan } from '../../span.js';

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
