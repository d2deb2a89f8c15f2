import type { Quote } from '../../../record/questions/quote.js';
import type { Spans } from '../../../span.js';
import { segmentText } from '../../wording/segment-text.js';
import { shorten } from '../../wording/shorten.js';

/** The exact words of a quotation; its pieces are joined by an ellipsis, the words that decide its certainty stand out. */
export const Words = ({ quote, strong = [], most = Infinity }: WordsProps) => (
  <span class={hasOwnMarks(quote) ? 'words own-marks' : 'words'}>
    {quote.words.map((words, i) => (
      <>
        {i > 0 && <span class="gap"> … </span>}
        {piecesOf(words, quote.spans[i]?.[0] ?? 0, strong).map(({ text, isStrong }) =>
          isStrong ? <strong class="decides">{shorten(text, most)}</strong> : shorten(text, most),
        )}
      </>
    ))}
  </span>
);

interface WordsProps {
  readonly quote: Quote;
  readonly strong?: Spans;
  /** Characters of one piece shown, at most: shared text may run for pages. The link leads to all of them. */
  readonly most?: number;
}

/** Words that bring their own quotation marks get none from the style sheet. */
const hasOwnMarks = ({ words }: Quote): boolean =>
  /^["“„«‘']/.test(words[0] ?? '') && /["”“»’']$/.test(words.at(-1) ?? '');

function piecesOf(words: string, start: number, strong: Spans) {
  const marks = strong.map((span) => ({ span, kind: 'strong' }));
  return segmentText([start, start + words.length], marks).map((segment) => ({
    text: words.slice(segment.start - start, segment.end - start),
    isStrong: segment.kinds.length > 0,
  }));
}
