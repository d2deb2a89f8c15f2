import type { Quote } from '../../../record/questions/quote.js';
import type { Spans } from '../../../span.js';
import { segmentText } from '../segment-text.js';

/** The exact words of a quotation; its pieces are joined by an ellipsis, the words that decide its certainty stand out. */
export const Words = ({ quote, strong = [] }: { quote: Quote; strong?: Spans }) => (
  <>
    {quote.words.map((words, i) => (
      <>
        {i > 0 && <span class="gap"> … </span>}
        {piecesOf(words, quote.spans[i]?.[0] ?? 0, strong).map(({ text, isStrong }) =>
          isStrong ? <strong class="decides">{text}</strong> : text,
        )}
      </>
    ))}
  </>
);

function piecesOf(words: string, start: number, strong: Spans) {
  const marks = strong.map((span) => ({ span, kind: 'strong' }));
  return segmentText([start, start + words.length], marks).map((segment) => ({
    text: words.slice(segment.start - start, segment.end - start),
    isStrong: segment.kinds.length > 0,
  }));
}
