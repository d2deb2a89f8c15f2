import type { Telling } from './telling.js';

/** How much a word says of which event is told, and whether more than one telling has it. */
export interface Weights {
  readonly weigh: (word: string) => number;
  readonly isShared: (word: string) => boolean;
}

/** Weights words by how rare they are among the tellings of a pile (inverse document frequency, Spärck Jones 1972). */
export function weighWords(tellings: readonly Telling[]): Weights {
  const counts = new Map<string, number>();
  for (const { bag } of tellings) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  return {
    weigh: (word) => 1 + Math.log((tellings.length + 1) / (countOf(word) + 1)) / 3,
    isShared: (word) => countOf(word) > 1,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** How alike two tellings are in their words and names, 0 to 1, and how many of them they share; `without` is left aside. */
export function compareWords(
  a: Telling,
  b: Telling,
  { weigh, without = NONE }: Pick<Weights, 'weigh'> & { readonly without?: ReadonlySet<string> | undefined },
): { likeness: number; shared: number } {
  let [both, x, y, shared] = [0, 0, 0, 0];
  for (const word of a.bag) {
    if (without.has(word)) continue;
    x += weigh(word);
    if (b.bag.has(word)) {
      both += weigh(word);
      shared++;
    }
  }
  for (const word of b.bag) if (!without.has(word)) y += weigh(word);
  const least = Math.min(x, y);
  // The mean of the share of the lighter telling and the share of both.
  return { likeness: least === 0 ? 0 : (both / least + both / (x + y - both)) / 2, shared };
}
