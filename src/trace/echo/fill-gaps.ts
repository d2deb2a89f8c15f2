import type { Stretch } from './stretch.js';
import { LIMITS } from './limits.js';

/** Two texts between two stretches that both have in the same order. */
interface Gap {
  readonly a: number;
  readonly endA: number;
  readonly b: number;
  readonly endB: number;
}

/**
 * Runs of two or more words that stand in both texts between neighbours of a chain, as paraphrase leaves them. Only gaps of up to
 * 24 words on both sides are looked at: farther from an anchor a run of two words is chance.
 */
export function fillGaps(a: Uint32Array, b: Uint32Array, chain: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const [i, next] of chain.entries()) {
    const last = chain[i - 1];
    if (!last) continue;
    fillGap(a, b, { gap: { a: last.a + last.length, endA: next.a, b: last.b + last.length, endB: next.b }, runs });
  }
  return runs;
}

function fillGap(a: Uint32Array, b: Uint32Array, { gap, runs }: { gap: Gap; runs: Stretch[] }): void {
  if (gap.endA - gap.a > LIMITS.gap || gap.endB - gap.b > LIMITS.gap) return;
  const run = longestRun(a, b, gap);
  if (run.length < 2) return;
  runs.push(run);
  fillGap(a, b, { gap: { ...gap, endA: run.a, endB: run.b }, runs });
  fillGap(a, b, { gap: { ...gap, a: run.a + run.length, b: run.b + run.length }, runs });
}

function longestRun(a: Uint32Array, b: Uint32Array, gap: Gap): Stretch {
  let best: Stretch = { a: gap.a, b: gap.b, length: 0 };
  for (let i = gap.a; i < gap.endA; i++)
    for (let j = gap.b; j < gap.endB; j++) {
      let length = 0;
      while (i + length < gap.endA && j + length < gap.endB && a[i + length] === b[j + length]) length++;
      if (length > best.length) best = { a: i, b: j, length };
    }
  return best;
}
