import { isQuoted } from '../passage/content.js';
import { placeOf, type Passage, type Word } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import type { Around } from '../rules/draft.js';
import { isAged as opensWithAge } from './is-aged.js';
import { findLetters } from './find-letters.js';
import { placeForm } from './place-form.js';
import { isSignature, LONGEST_SIGNATURE, SIGNING_DASH } from '../rules/is-signature.js';

const RULE = 'signed-quotation';

/**
 * Quotations with a line of their own for who said them: a dash and a name below, or a name with an age above or below; and letters,
 * closed by a line with name and place.
 */
export function findSigned(passages: readonly Passage[], isNamed: Around['isNamed']): Placed[] {
  const isWhole = passages.map(isWholeQuotation);
  const isAged = passages.map(({ words }) => isNameLine(words));
  const isBelow = new Set<number>();
  const signed = passages.flatMap((passage, i) => {
    const { words, article } = passage;
    const [above, below] = [passages[i - 1], passages[i + 1]];
    const isOpen = isWhole[i - 1] && above?.article === article;
    if (isOpen && signedBy(words, isNamed)) return [placed(above, passage, 1)];
    if (!isAged[i]) return [];
    // Where names stand above, the quotation before this line has its own.
    if (isOpen && (!isAged[i - 2] || isBelow.has(i - 2))) {
      isBelow.add(i);
      return [placed(above, passage, 0)];
    }
    return isWhole[i + 1] && below?.article === article ? [placed(below, passage, 0)] : [];
  });
  return [...signed, ...findLetters(passages)];
}

const isWholeQuotation = (passage: Passage): boolean =>
  passage.quotes[0]?.run[0] === 0 && passage.words.length > 3 && isQuoted(passage, [0, passage.words.length]);

/** Whether a line is nothing but a dash and a signature. */
export const signedBy = (words: readonly Word[], isNamed: Around['isNamed']): boolean =>
  SIGNING_DASH.test(words[0]?.text ?? '') &&
  words.length > 1 &&
  words.length <= LONGEST_SIGNATURE + 1 &&
  isSignature(words.slice(1), isNamed);

/** `Sven Torgau, 45`, `Olga Reith (30), driver`: a name with an age and nothing that a sentence has. */
const isNameLine = (words: readonly Word[]): boolean =>
  opensWithAge(words) &&
  words.length <= LONGEST_SIGNATURE &&
  !words.some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || /^[.:;?!]$/.test(text));

/** A quotation with the line that says whose it is, from its word `first` on. */
const placed = (quotation: Passage, line: Passage, first: number): Placed =>
  placeForm(quotation, RULE, {
    source: [placeOf(line, [first, line.words.length])],
    cue: first > 0 ? [placeOf(line, [0, first])] : [],
    content: [placeOf(quotation, [0, quotation.words.length])],
  });
