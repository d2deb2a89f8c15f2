import { hashGrams } from './hash-words.js';
import { LIMITS } from './limits.js';

/** The anchors of one article: hashes of word 5-grams in ascending order, and the word each starts at (its first occurrence). */
export interface Anchors {
  readonly hashes: Uint32Array;
  readonly at: Uint32Array;
}

/**
 * Chooses about two anchors in nine from hashed words by winnowing (Schleimer, Wilkerson & Aiken 2003): the smallest hash of every
 * window of eight 5-grams, so that two articles that share twelve words in a row share at least one anchor.
 */
export function findAnchors(words: Uint32Array): Anchors {
  const grams = hashGrams(words, LIMITS.anchor);
  const starts = new Map<number, number>();
  let least = -1;
  for (let last = Math.min(LIMITS.window, grams.length) - 1; last >= 0 && last < grams.length; last++) {
    const first = Math.max(0, last - LIMITS.window + 1);
    if (least < first) least = leastIn(grams, first, last);
    else if ((grams[last] ?? 0) <= (grams[least] ?? 0)) least = last;
    const hash = grams[least] ?? 0;
    if (!starts.has(hash)) starts.set(hash, least);
  }
  const hashes = Uint32Array.from(starts.keys()).sort();
  return { hashes, at: hashes.map((hash) => starts.get(hash) ?? 0) };
}

function leastIn(grams: Uint32Array, first: number, last: number): number {
  let least = first;
  for (let i = first + 1; i <= last; i++) if ((grams[i] ?? 0) <= (grams[least] ?? 0)) least = i;
  return least;
}

/** The word at which an article's anchor starts; -1 where the article has no such anchor. */
export function placeOfAnchor({ hashes, at }: Anchors, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return at[middle] ?? -1;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
