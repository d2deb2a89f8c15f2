import { lineAround, type Span } from '../span.js';
import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, TRAILING_ABBREVIATIONS } from './abbreviations.js';

const STOP = /[.!?]["”’)]*\s+(?=["“‘(]?([\p{Lu}\p{Lo}\p{N}][\p{L}\p{N}’']*))/gu;
const LAST_WORD = /(?<![\p{L}\p{N}.])(?:\p{L}[\p{L}.]*)$/u;

/**
 * Where the first sentence of some words ends: the index of its `.`, `!` or `?`; -1 where no other sentence follows. A full stop behind an
 * abbreviation (`Sen. Brun`, `Apple Inc. is`, `U.S. officials`) ends none unless what follows begins sentences (`in the U.S. The`).
 */
export function findSentenceEnd(words: string): number {
  for (const { stop } of findSentenceEnds(words)) return stop;
  return -1;
}

/** Where sentences end: the index of the stop, and that of the first character of the next sentence. */
export function* findSentenceEnds(words: string): Generator<{ readonly stop: number; readonly next: number }> {
  for (const match of words.matchAll(STOP))
    if (!match[0].startsWith('.') || !isAbbreviation(words.slice(Math.max(0, match.index - 12), match.index), match[1]))
      yield { stop: match.index, next: match.index + match[0].length };
}

/** No sentence is longer on either side of a place, in characters: a line of a million must not be read for each of its names. */
const REACH = 600;

/** The sentence around a place, with its stop and inside its line; the place itself may hold more than one. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const line = lineAround(text, [start, end]);
  const [first, last] = [Math.max(line[0], start - REACH), Math.min(line[1], end + REACH)];
  let from = first;
  for (const { stop, next } of findSentenceEnds(text.slice(first, last))) {
    if (first + next <= start) from = first + next;
    else if (first + stop >= end - 1) return [from, first + stop + 1];
  }
  return [from, last];
}

function isAbbreviation(before: string, next: string | undefined): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const bare = word.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(bare) || /^\p{Lu}$/u.test(word)) return true;
  const mayEnd = TRAILING_ABBREVIATIONS.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return mayEnd && !SENTENCE_STARTERS.has(next ?? '');
}
