import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS, TRAILING_ABBREVIATIONS } from './abbreviations.js';

const STOP = /[.!?]["”’)]*\s+(?=["“‘(]?([\p{Lu}\p{N}][\p{L}\p{N}’']*))/gu;
const LAST_WORD = /(?<![\p{L}\p{N}.])(?:\p{L}[\p{L}.]*)$/u;

/**
 * Where the first sentence of some words ends: the index of its `.`, `!` or `?`; -1 where no other sentence follows. A full stop behind an
 * abbreviation (`Sen. Brun`, `Apple Inc. is`, `U.S. officials`) ends none unless what follows begins sentences (`in the U.S. The`).
 */
export function findSentenceEnd(words: string): number {
  for (const match of words.matchAll(STOP))
    if (!match[0].startsWith('.') || !isAbbreviation(words.slice(Math.max(0, match.index - 12), match.index), match[1]))
      return match.index;
  return -1;
}

function isAbbreviation(before: string, next: string | undefined): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const bare = word.toLowerCase();
  if (LEADING_ABBREVIATIONS.has(bare) || /^\p{Lu}$/u.test(word)) return true;
  const mayEnd = TRAILING_ABBREVIATIONS.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return mayEnd && !SENTENCE_STARTERS.has(next ?? '');
}
