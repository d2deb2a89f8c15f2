import type { Fact } from './find-facts.js';

/** The rare facts that two articles share. */
export interface SharedFacts {
  /** Each with its place in either article, in the order that both tell them in, as far as they do. */
  readonly inOrder: readonly (readonly [a: Fact, b: Fact])[];
  /** How many they share in any order, and how many of those are numbers or quoted phrases. */
  readonly shared: number;
  readonly hard: number;
  /** Share of the rare facts of the article with fewer of them, 0 to 1. */
  readonly coverage: number;
  /** How many rare facts the article with fewer of them has. */
  readonly fewest: number;
}

/** Characters that count as one place: rewriting swaps the facts of a sentence and keeps the order of sentences. */
const PLACE = 150;

/** Compares the facts of two articles, each list in the order of its article. */
export function compareFacts(a: readonly Fact[], b: readonly Fact[]): SharedFacts {
  const others = new Map(b.map((fact) => [fact.key, fact]));
  const pairs = a.flatMap((fact): Place[] => {
    const other = others.get(fact.key);
    return other ? [{ a: fact, b: other, from: placeOf(fact), at: placeOf(other) }] : [];
  });
  pairs.sort((x, y) => x.from - y.from || x.at - y.at || x.a.span[0] - y.a.span[0]);
  const fewest = Math.min(a.length, b.length);
  return {
    inOrder: longestRise(pairs).map((place) => [place.a, place.b] as const),
    shared: pairs.length,
    hard: pairs.filter((place) => place.a.kind !== 'name').length,
    coverage: pairs.length / Math.max(1, fewest),
    fewest,
  };
}

interface Place {
  readonly a: Fact;
  readonly b: Fact;
  readonly from: number;
  readonly at: number;
}

const placeOf = (fact: Fact): number => Math.floor(fact.span[0] / PLACE);

/** The longest sublist in which `at` never falls (patience sorting, n log n). */
function longestRise(places: readonly Place[]): Place[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [i, place] of places.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[tops[middle] ?? 0]?.at ?? 0) <= place.at) low = middle + 1;
      else high = middle;
    }
    before[i] = tops[low - 1] ?? -1;
    tops[low] = i;
  }
  const rise: Place[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) rise.push(places[i] as Place);
  return rise.reverse();
}
