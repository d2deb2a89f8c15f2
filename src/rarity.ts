/** Gives words numbers, from 0 on: the same word the same one, for as long as it lives. Which one it is depends on what was asked before. */
export interface WordNumbers {
  readonly numberOf: (word: string) => number;
  /** How many words have one: all numbers are below. */
  readonly size: () => number;
  /** The words, each at its number. */
  readonly words: () => readonly string[];
}

export function createNumbers(): WordNumbers {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    size: () => words.length,
    words: () => words,
  };
}

/** How often each word stands in the lists of a pile, and what it weighs by that, by its number. */
export interface Rarity {
  readonly counts: Uint32Array;
  readonly weights: Float64Array;
}

/** How many numbers there are, and how many lists, where several stand in one. */
interface Pile {
  readonly size: number;
  readonly count?: number;
}

/** What a word gains by a step, where half as many lists have it: close to a third of the natural logarithm, and a binary fraction. */
const STEP = 15 / 64;

/**
 * Weighs words by how rare they are in a pile of lists of numbers (inverse document frequency, Spärck Jones 1972), at least 1. Counts go
 * up where they double, so that one more list changes the weight of few words; and sums of such weights are exact, whatever their order.
 */
export function weighRarity(lists: readonly Uint32Array[], { size, count: all = lists.length }: Pile): Rarity {
  const counts = new Uint32Array(size);
  for (const list of lists) for (const word of list) counts[word] = (counts[word] ?? 0) + 1;
  const most = stepOf(all);
  return { counts, weights: new Float64Array(counts).map((count) => 1 + Math.max(0, most - stepOf(count)) * STEP) };
}

/** The binary digits of a count: one step where it doubles. */
const stepOf = (count: number): number => 32 - Math.clz32(count + 1);
