import type { Stretch } from './stretch.js';

/**
 * The stretches that both texts tell in the same order, with the most words together (heaviest increasing subsequence by a Fenwick
 * tree, n log n). Takes stretches in the order of `a` of which no two share a word.
 */
export function chainStretches(stretches: readonly Stretch[]): Stretch[] {
  const ranks = new Map(
    [...stretches].sort((x, y) => x.b - y.b).map((stretch, rank): [Stretch, number] => [stretch, rank + 1]),
  );
  const best: (Link | undefined)[] = [];
  let heaviest: Link | null = null;
  for (const stretch of stretches) {
    const rank = ranks.get(stretch) ?? 0;
    const before = readBest(best, rank);
    const link: Link = { stretch, before, weight: stretch.length + (before?.weight ?? 0) };
    writeBest(best, { rank, link, size: stretches.length });
    if (!heaviest || link.weight > heaviest.weight) heaviest = link;
  }
  const chain: Stretch[] = [];
  for (let link = heaviest; link; link = link.before) chain.push(link.stretch);
  return chain.reverse();
}

interface Link {
  readonly stretch: Stretch;
  readonly before: Link | null;
  readonly weight: number;
}

function readBest(best: readonly (Link | undefined)[], rank: number): Link | null {
  let found: Link | null = null;
  for (let i = rank - 1; i > 0; i -= i & -i) {
    const link = best[i];
    if (link && (!found || link.weight > found.weight)) found = link;
  }
  return found;
}

function writeBest(best: (Link | undefined)[], { rank, link, size }: { rank: number; link: Link; size: number }): void {
  for (let i = rank; i <= size; i += i & -i) if (link.weight > (best[i]?.weight ?? 0)) best[i] = link;
}
