import { agreement } from './fingerprint.js';
import { LIMITS } from './limits.js';
import { joinKey, splitKey } from './pair-key.js';

/**
 * The pairs to compare out of several lists of `pairKey`s, once each, ascending. An article with more than 32 candidates before it
 * keeps those with the most similar fingerprints, the earlier first among equals.
 */
export function choosePairs(lists: readonly Float64Array[], prints: readonly Uint32Array[]): Float64Array {
  const all = joinSorted(lists);
  const before = new Uint32Array(prints.length);
  for (const key of all) {
    const later = splitKey(key)[1];
    before[later] = (before[later] ?? 0) + 1;
  }
  const crowded = new Map<number, number[]>();
  const chosen = all.filter((key) => {
    const [earlier, later] = splitKey(key);
    if ((before[later] ?? 0) <= LIMITS.mostCompared) return true;
    const candidates = crowded.get(later);
    if (candidates) candidates.push(earlier);
    else crowded.set(later, [earlier]);
    return false;
  });
  const kept = [...crowded].flatMap(([later, candidates]) =>
    nearest(later, candidates, prints).map((x) => joinKey(x, later)),
  );
  return joinSorted([chosen, Float64Array.from(kept)]);
}

function nearest(later: number, candidates: readonly number[], prints: readonly Uint32Array[]): number[] {
  const print = prints[later];
  const scored = candidates.map((x) => ({ x, share: print && prints[x] ? agreement(print, prints[x]) : 0 }));
  scored.sort((p, q) => q.share - p.share || p.x - q.x);
  return scored.slice(0, LIMITS.mostCompared).map(({ x }) => x);
}

/** All numbers of several lists once, ascending. */
function joinSorted(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort().filter((key, i, sorted) => key !== sorted[i - 1]);
}
