import { FUNCTION_WORDS } from '../../known/function-words.js';
import { sliceSpans } from '../../span.js';
import { splitWords } from '../../words.js';
import { stemmer } from 'stemmer';
import type { Telling } from './telling.js';

/** Begins with a word that stands for whoever was named before. */
const THEY = /^\W*(?:(?:that|and|but) )?(?:they|we|most of them|all of them)\b/i;

/**
 * Whether *they* of one telling may be who acts in the other: *they* are those who say it. Two who say it must be called alike
 * (*teachers of Lesk*, *teachers*); *they* of an article's own words may be anybody, and stand against nobody.
 */
export function mayMeanTheSame(a: Telling, b: Telling): boolean {
  const [x, y] = [THEY.test(a.words), THEY.test(b.words)];
  if (!x && !y) return true;
  if (a.speaker !== null && a.speaker === b.speaker) return true;
  const [own, others] = [x ? sourceOf(a) : wordsOf(a.words), y ? sourceOf(b) : wordsOf(b.words)];
  const shared = own.filter((word) => others.includes(word)).length;
  return x && y ? shared > 0 && shared === Math.min(own.length, others.length) : shared > 0;
}

/** What those are called who say it. */
const sourceOf = ({ attribution, text }: Telling): string[] =>
  attribution === null ? [] : wordsOf(sliceSpans(text, attribution.source));

const wordsOf = (words: string): string[] => [
  ...new Set(
    splitWords(words)
      .map((w) => w.folded)
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map((word) => stemmer(word)),
  ),
];
