import { remember } from '../../remember.js';
import type { Telling } from './telling.js';

/** How much a word says of which event is told, and whether more than one telling has it. */
export interface Weights {
  readonly weigh: (word: string) => number;
  readonly isShared: (word: string) => boolean;
  readonly weighed: (telling: Telling) => readonly Weighed[];
}

/** A word by its number, with its weight. */
interface Weighed {
  readonly word: string;
  readonly number: number;
  readonly weight: number;
}

/** Weights words by how rare they are among the tellings of a pile (inverse document frequency, Spärck Jones 1972). */
export function weighWords(tellings: readonly Telling[]): Weights {
  const counts = new Map<string, number>();
  for (const { bag } of tellings) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const weigh = (word: string): number => 1 + Math.log((tellings.length + 1) / (countOf(word) + 1)) / 3;
  const words = [...counts.keys()].sort().map((word, number) => [word, { word, number, weight: weigh(word) }] as const);
  const known = new Map<string, Weighed>(words);
  return {
    weigh,
    isShared: (word) => countOf(word) > 1,
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
