import { hullOf, type Span } from '../../../span.js';
import { isQuoted } from '../passage/content.js';
import type { Placed } from '../placed.js';
import { placeOf, type Passage } from '../passage/passage.js';

/**
 * Sentences that stand wholly in quotation marks and that no rule gave a speaker belong to the quotation before them: in the same
 * paragraph, or in the paragraph above where this one is all quotation; where no quotation stands there, to what is told there last.
 * Returns the attributions of the paragraph and of the one
 * above, extended.
 */
export function extendQuotations(passage: Passage, { own, above, isFree, isInQuote }: Extensible): Extended {
  const extendOne = extendBy(isInQuote);
  const left = passage.sentences
    .filter((sentence) => isQuoted(passage, sentence))
    .map((sentence) => placeOf(passage, sentence))
    .filter(isFree);
  if (left.length === 0) return { own, above };
  if (own.length > 0) return { own: left.reduce(extendOne, own), above };
  return left.length === passage.sentences.length ? { own, above: left.reduce(extendOne, above) } : { own, above };
}

interface Extensible extends Extended {
  /** Whether no attribution of the page has words at a place yet. */
  readonly isFree: (span: Span) => boolean;
  /** Whether an attribution stands in somebody's quotation itself. */
  readonly isInQuote: (placed: Placed) => boolean;
}

interface Extended {
  readonly own: readonly Placed[];
  readonly above: readonly Placed[];
}

/** A quotation goes on for at most so many sentences: a page of nothing else takes no longer for it. */
const MOST = 100;

/** Gives a quoted sentence to the last quotation that begins before it, or where there is none to the last attribution with a source. */
const extendBy =
  (isInQuote: Extensible['isInQuote']) =>
  (list: readonly Placed[], span: Span): readonly Placed[] => {
    const open = list.filter(
      (placed) =>
        placed.content.length < MOST &&
        hullOf(placed.content)[0] < span[0] &&
        (placed.cue.length === 0 || !isInQuote(placed)),
    );
    const quoted = open.filter((placed) => placed.quoted > 0.5);
    const told = open.filter(({ source, cue }) => source.length > 0 && cue.length > 0);
    const before = quoted.length > 0 ? quoted : told;
    const last = before.reduce<Placed | null>(
      (best, placed) => (best && hullOf(best.content)[1] >= hullOf(placed.content)[1] ? best : placed),
      null,
    );
    return last ? list.map((placed) => (placed === last ? withQuotation(placed, span) : placed)) : list;
  };

/** `Berg said it was late. | “It is midnight.”` is both told and quoted: the share in marks goes by length. */
function withQuotation(placed: Placed, span: Span): Placed {
  const told = placed.content.reduce((sum, [start, end]) => sum + end - start, 0);
  const own = span[1] - span[0];
  const quoted = placed.quoted > 0.5 ? placed.quoted : (placed.quoted * told + own) / (told + own);
  return { ...placed, content: [...placed.content, span], quoted };
}
