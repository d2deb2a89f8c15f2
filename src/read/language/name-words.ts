import { sliceSpan, type Span } from '../../span.js';
import { fold } from '../../words.js';
import type { Sentence } from './sentence.js';

/** A token as the name rules see it. */
export interface NameWord {
  readonly span: Span;
  readonly text: string;
  readonly folded: string;
  readonly pos: string;
  readonly lemma: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Stands where any word is written with a capital: first in its sentence, after a colon or an opening mark. */
  readonly initial: boolean;
}

const OPENING = /^(?:[“"‘'«([:—–-]|``|''|…|\.+)$/;

/** The words of a sentence as the name rules see them. */
export function nameWords(text: string, sentence: Sentence): NameWord[] {
  let initial = true;
  return sentence.tokens.map(({ span, pos, lemma }) => {
    const word = sliceSpan(text, span);
    const seen = { span, text: word, folded: fold(word), pos, lemma, capital: /^\p{Lu}/u.test(word), initial };
    initial = OPENING.test(word) || (initial && !/[\p{L}\p{N}]/u.test(word));
    return seen;
  });
}

/** Whether a sentence writes nearly all its longer words with capitals, as English headlines do. */
export function isTitleCase(words: readonly NameWord[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word.text) && !word.initial);
  const capitals = long.filter((word) => word.capital).length;
  const verbs = long.some((word) => word.capital && !/PROPN|NOUN|ADJ|NUM/.test(word.pos));
  if (words.some((word) => /^\p{Ll}/u.test(word.text) && /^(?:VERB|AUX)$/.test(word.pos))) return false; // headlines write `Is`
  return long.length >= 2 && capitals >= 0.8 * long.length && (verbs || long.length >= 5 || isAllCaps(words));
}

const isAllCaps = (words: readonly NameWord[]): boolean =>
  words.filter((word) => /^\p{Lu}{4,}$/u.test(word.text)).length >= 2 &&
  !words.some((word) => /^\p{Ll}{4,}/u.test(word.text));

/** Whether a word stands in capitals as the place of a dateline: `RIVERTON, May 5 (Oldnews) -`. */
export const isDateline = (words: readonly NameWord[], at: number): boolean =>
  at === 0 &&
  /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '') &&
  /^[,(]$/.test(words[1]?.text ?? '') &&
  words.slice(0, 20).some((word) => /^[-–—]+$/.test(word.text));
