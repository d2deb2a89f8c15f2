import type { Word } from '../passage/passage.js';

/** `Lukas Ahrend, 34, butcher`, `Edda Fink (61), florist`: whether words begin with a name of two to four words and an age. */
export function isAged(words: readonly Word[]): boolean {
  const age = words.findIndex(({ text }) => /^\d{1,3}$/.test(text));
  return (
    age > 2 &&
    age < 6 &&
    /^[,(]$/.test(words[age - 1]?.text ?? '') &&
    words.slice(0, age - 1).every(({ text }) => /^\p{Lu}/u.test(text))
  );
}
