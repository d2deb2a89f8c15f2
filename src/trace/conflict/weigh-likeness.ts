import { remember } from '../../remember.js';
import type { Telling } from './telling.js';

/** How much each word says of which event is told. */
export interface Weights {
  /** The words of a telling in the order of their numbers. */
  readonly weighed: (telling: Telling) => readonly Weighed[];
  /** How many different words there are: all numbers are below. */
  readonly words: number;
}

/** A word by its number, with its weight. Numbers follow the order of words. */
export interface Weighed {
  readonly word: string;
  readonly number: number;
  readonly weight: number;
  /** Whether more than one telling has it. */
  readonly isShared: boolean;
}

/** Weights words by how rare they are among the tellings of a pile (inverse document frequency, Spärck Jones 1972). */
export function weighWords(tellings: readonly Telling[]): Weights {
  const counts = new Map<string, number>();
  for (const { bag } of tellings) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = new Map<string, Weighed>();
  for (const word of [...counts.keys()].sort()) {
    const count = counts.get(word) ?? 0;
    const weight = 1 + Math.log((tellings.length + 1) / (count + 1)) / 3;
    known.set(word, { word, number: known.size, weight, isShared: count > 1 });
  }
  return {
    words: known.size,
    weighed: remember(({ bag }: Telling) => {
      const own = [...bag].flatMap((word) => known.get(word) ?? []);
      return own.sort((x, y) => x.number - y.number);
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** How alike two tellings are in their words and names, 0 to 1, and how many of them they share; `without` is left aside. */
export function compareWords(
  a: Telling,
  b: Telling,
  { weighed, without = NONE }: Pick<Weights, 'weighed'> & { readonly without?: ReadonlySet<string> | undefined },
): { likeness: number; shared: number } {
  const [own, others] = [weighed(a), weighed(b)];
  let [both, x, y, shared] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < own.length || j < others.length;) {
    const [one, other] = [own[i], others[j]];
    const isOwn = one !== undefined && (other === undefined || one.number <= other.number);
    const isOther = other !== undefined && (one === undefined || other.number <= one.number);
    if (isOwn) i++;
    if (isOther) j++;
    const { word, weight } = (isOwn ? one : other) ?? { word: '', weight: 0 };
    if (without.has(word)) continue;
    if (isOwn) x += weight;
    if (isOther) y += weight;
    if (!isOwn || !isOther) continue;
    both += weight;
    shared++;
  }
  const least = Math.min(x, y);
  // The mean of the share of the lighter telling and the share of both.
  return { likeness: least === 0 ? 0 : (both / least + both / (x + y - both)) / 2, shared };
}
