import type { Stretch } from './stretch.js';
import { LIMITS } from './limits.js';

/**
 * Chooses stretches so that no word of either text is used twice: the longest first (Greedy String Tiling, Wise 1993); of one that
 * is partly taken the longest free run stays if it is still as long as an anchor. The result is in the order of `a`.
 */
export function tileStretches(stretches: readonly Stretch[], wordsA: number, wordsB: number): Stretch[] {
  const takenA = new Uint8Array(wordsA);
  const takenB = new Uint8Array(wordsB);
  const tiles: Stretch[] = [];
  for (const stretch of [...stretches].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const free = longestFree(stretch, takenA, takenB);
    if (free.length < LIMITS.anchor) continue;
    takenA.fill(1, free.a, free.a + free.length);
    takenB.fill(1, free.b, free.b + free.length);
    tiles.push(free);
  }
  return tiles.sort((x, y) => x.a - y.a);
}

function longestFree({ a, b, length }: Stretch, takenA: Uint8Array, takenB: Uint8Array): Stretch {
  let best = { a, b, length: 0 };
  let run = 0;
  for (let k = 0; k < length; k++) {
    run = takenA[a + k] || takenB[b + k] ? 0 : run + 1;
    if (run > best.length) best = { a: a + k - run + 1, b: b + k - run + 1, length: run };
  }
  return best;
}
