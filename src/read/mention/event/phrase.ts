import { isCalendarName } from '../../../known/calendar-names.js';
import { remember } from '../../../remember.js';
import { fold } from '../../../words.js';
import type { Span } from '../../../span.js';
import type { Token } from '../../language/sentence.js';

/** A sentence as the rules of certainty look at it: its tokens by number. */
export interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it is asked and not told. */
  readonly isQuestion: boolean;
}

const wordsOf = remember(({ text, tokens }: Phrase) => tokens.map(({ span }) => fold(text.slice(...span))));

/** The word at `i`, lower case without accents; empty outside the sentence. */
export const wordAt = (phrase: Phrase, i: number): string => wordsOf(phrase)[i] ?? '';

/** The dictionary form of the token at `i`; empty outside the sentence. */
export const lemmaAt = ({ tokens }: Phrase, i: number): string => tokens[i]?.lemma ?? '';

/** The dictionary form of the token at `i`, and what is left of the word without an ending: taggers err on participles. */
export function formsAt(phrase: Phrase, i: number): string[] {
  const word = wordAt(phrase, i);
  const lemma = lemmaAt(phrase, i);
  const bare = /^(.{2,})(?:ed|ing)$/.exec(word)?.[1];
  // At the head of a sentence a plural is easily taken for a name: *Plans for a mill*.
  if (lemma === word && posAt(phrase, i) === 'PROPN' && /s$/.test(word)) return [lemma, word.slice(0, -1)];
  return bare === undefined || lemma !== word ? [lemma] : [lemma, bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')];
}

/** The part of speech of the token at `i`; empty outside the sentence. */
export const posAt = ({ tokens }: Phrase, i: number): string => tokens[i]?.pos ?? '';

export const spanAt = ({ tokens }: Phrase, i: number): Span => tokens[i]?.span ?? [0, 0];

/** Whether the token at `i` is one of these parts of speech. */
export const isPos = (phrase: Phrase, i: number, kinds: string): boolean =>
  i >= 0 && i < phrase.tokens.length && ` ${kinds} `.includes(` ${posAt(phrase, i)} `);

/** Whether a verb stands in its dictionary form: `reopen`, not `reopened`. */
export const isBase = (phrase: Phrase, i: number): boolean => wordAt(phrase, i) === lemmaAt(phrase, i);

/** Whether a word has the form of a gerund or present participle. */
export const isGerund = (phrase: Phrase, i: number): boolean =>
  /.{2}ing$/.test(wordAt(phrase, i)) && wordAt(phrase, i) !== lemmaAt(phrase, i);

/** Whether a noun phrase may go on at `i` to the left of its head. */
export const isInNounPhrase = (phrase: Phrase, i: number): boolean =>
  isPos(phrase, i, 'NOUN PROPN ADJ DET NUM PRON') && !CLAUSE_WORD.has(wordAt(phrase, i))
    ? true
    : isHyphen(phrase, i) ||
      /^['’]s?$/.test(wordAt(phrase, i)) ||
      (posAt(phrase, i) === 'PART' && /^['’]/.test(wordAt(phrase, i)));

/** Inside a word: *90-day*. */
const isHyphen = (phrase: Phrase, i: number): boolean =>
  wordAt(phrase, i) === '-' && spanAt(phrase, i - 1)[1] === spanAt(phrase, i)[0];

/** Words that begin a clause and are tagged as what may stand in a noun phrase. */
export const CLAUSE_WORD: ReadonlySet<string> = new Set(
  'that which who whom whose what whether if how why where when there'.split(' '),
);

/** The first token of the noun phrase that ends at `i`. */
export function startOfNounPhrase(phrase: Phrase, i: number): number {
  let start = i;
  while (start > 0 && i - start < 12 && isInNounPhrase(phrase, start - 1)) {
    if (isPos(phrase, start, 'DET') && !isPos(phrase, start - 1, 'DET ADV')) break;
    start--;
  }
  return start;
}

/** The last token at or before `k` that stands before words of time: *denied | on Monday | a report*. */
export function overTime(phrase: Phrase, k: number): number {
  let at = k;
  while (k - at < 5 && isOfTime(phrase, at)) at--;
  return at < k && /^(?:on|in|at|last|late|early|this)$/.test(wordAt(phrase, at)) ? at - 1 : at;
}
const isOfTime = (phrase: Phrase, i: number): boolean =>
  (isPos(phrase, i, 'PROPN NUM') && isCalendarName(textAt(phrase, i))) ||
  /^(?:yesterday|today|tomorrow|morning|afternoon|evening|night|week|month|year)$/.test(wordAt(phrase, i));
const textAt = (phrase: Phrase, i: number): string => phrase.text.slice(...spanAt(phrase, i));

/** A word tagged as something else behind a modal or `to` is a verb (*to strike*, *may not close*), or before an article at the start. */
export function isVerbLike(phrase: Phrase, i: number): boolean {
  if (!isBase(phrase, i)) return false;
  if (i === 0) return isPos(phrase, i, 'PROPN') && isPos(phrase, i + 1, 'DET');
  let k = i - 1;
  while ((isPos(phrase, k, 'ADV PART') && wordAt(phrase, k) !== 'to') || isQuote(phrase, k)) k--;
  return (
    (wordAt(phrase, k) === 'to' && isPos(phrase, k, 'PART')) ||
    (isPos(phrase, k, 'AUX') && !NO_MODAL.test(wordAt(phrase, k)))
  );
}
const NO_MODAL = /^(?:am|is|are|was|were|be|been|being|has|have|had|'s|'re|’s|’re)$/;

/** Whether a quotation mark stands at `i`. */
export const isQuote = (phrase: Phrase, i: number): boolean => /^[“”"‘’'`]+$/.test(wordAt(phrase, i));
