import { chainStretches } from './chain-stretches.js';
import { fillGaps } from './fill-gaps.js';
import { hashGrams } from './hash-words.js';
import { LIMITS } from './limits.js';
import type { Stretch } from './stretch.js';
import { tileStretches } from './tile-stretches.js';

/**
 * Aligns two lists of folded words: the exact stretches they share, in the order of the first. Pieces that were moved elsewhere are
 * among them; no word is used twice. `['a','b','c','d','e','x']` and `['a','b','c','d','e']` give one stretch of 5.
 * Anchors of five words are grown to both sides, the longest stretches are taken first (Greedy String Tiling, Wise 1993), and
 * between neighbours in the same order runs of two words are added. Time grows with the number of words, not with their product.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Stretch[] {
  const numbers = new Map<string, number>();
  const number = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return alignHashes(Uint32Array.from(a, number), Uint32Array.from(b, number));
}

/** The same for words given as numbers, equal where the words are. */
export function alignHashes(a: Uint32Array, b: Uint32Array): Stretch[] {
  const [head, tail] = commonEnds(a, b);
  const middle = growAnchors(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
  const stretches = [
    { a: 0, b: 0, length: head },
    ...middle.map((stretch) => ({ ...stretch, a: stretch.a + head, b: stretch.b + head })),
    { a: a.length - tail, b: b.length - tail, length: tail },
  ];
  const tiles = tileStretches(stretches, a.length, b.length);
  return [...tiles, ...fillGaps(a, b, chainStretches(tiles))].sort((x, y) => x.a - y.a);
}

/** How many words two texts begin and end with alike: found without anchors, so that text that repeats itself aligns too. */
function commonEnds(a: Uint32Array, b: Uint32Array): [head: number, tail: number] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, tail];
}

/** Every exact stretch of at least five words that holds an anchor which is no refrain in `b`. */
function growAnchors(a: Uint32Array, b: Uint32Array): Stretch[] {
  const n = LIMITS.anchor;
  const places = placesOf(hashGrams(b, n));
  const reached = new Map<number, number>(); // diagonal -> first word of a not yet covered on it
  const stretches: Stretch[] = [];
  for (const [i, gram] of hashGrams(a, n).entries())
    for (const j of places.get(gram) ?? []) {
      if (i < (reached.get(i - j) ?? 0)) continue;
      const stretch = grow(a, b, { a: i, b: j, length: 0 });
      reached.set(i - j, stretch.a + stretch.length);
      if (stretch.length >= n) stretches.push(stretch);
    }
  return stretches;
}

function placesOf(grams: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, gram] of grams.entries()) {
    const list = places.get(gram);
    if (!list) places.set(gram, [at]);
    else if (list.length <= LIMITS.mostRepeats) list.push(at);
  }
  for (const [gram, list] of places) if (list.length > LIMITS.mostRepeats) places.delete(gram);
  return places;
}

function grow(a: Uint32Array, b: Uint32Array, from: Stretch): Stretch {
  let [i, j, end] = [from.a, from.b, 0];
  while (from.a + end < a.length && from.b + end < b.length && a[from.a + end] === b[from.b + end]) end++;
  while (i > 0 && j > 0 && a[i - 1] === b[j - 1]) [i, j] = [i - 1, j - 1];
  return { a: i, b: j, length: from.a - i + end };
}
