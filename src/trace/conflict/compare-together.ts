import type { Side } from './gather-sides.js';
import type { Together } from './pair-sides.js';
import type { Value } from './rule.js';

/** What came of holding two sides against each other; of most nothing does. */
interface Found<V extends Value, Result> {
  readonly a: Side<V>;
  readonly b: Side<V>;
  readonly result: Result;
}

/** A list as it was compared. */
interface Compared<V extends Value, Result> {
  readonly sides: readonly Side<V>[];
  readonly found: readonly Found<V, Result>[];
}

/** Compares sides that stand together, list by list, and gives what came of it, each pair once. */
export type CompareTogether<V extends Value, Result> = (
  lists: readonly Together<V>[],
  compare: (a: Side<V>, b: Side<V>) => Result | null,
) => Result[];

/**
 * Use it behind a memo: what came of two sides holds as long as both are the very objects that they were when the list was last
 * compared, so that only what is new in a list is held against the others in it.
 */
export function createCompareTogether<V extends Value, Result extends object>(): CompareTogether<V, Result> {
  let before = new Map<string, Map<string | number, Compared<V, Result>>>();
  return (lists, compare) => {
    const now: typeof before = new Map();
    const [once, told] = [comparePairs(compare), new Pairs<V, true>()];
    const results = lists.flatMap(({ kind, name, sides }) => {
      const known = before.get(kind)?.get(name);
      const compared = compareList(sides, known, once);
      const kept = now.get(kind) ?? new Map<string | number, Compared<V, Result>>();
      now.set(kind, kept.set(name, compared));
      return compared.found.flatMap(({ a, b, result }) => {
        if (told.get(a, b)) return [];
        told.set(a, b, true);
        return [result];
      });
    });
    before = now;
    return results;
  };
}

function compareList<V extends Value, Result>(
  sides: readonly Side<V>[],
  known: Compared<V, Result> | undefined,
  compare: (a: Side<V>, b: Side<V>) => Result | null,
): Compared<V, Result> {
  if (known && known.sides.length === sides.length && sides.every((side, i) => side === known.sides[i])) return known;
  const old = new Set(known?.sides);
  const found: Found<V, Result>[] = [];
  for (const [i, a] of sides.entries())
    for (const b of sides.slice(i + 1)) {
      const one = known?.found.find((f) => (f.a === a && f.b === b) || (f.a === b && f.b === a));
      const result = old.has(a) && old.has(b) ? (one?.result ?? null) : compare(a, b);
      if (result !== null) found.push({ a, b, result });
    }
  return { sides, found };
}

/** Compares no two sides twice, though they stand together in several lists. */
function comparePairs<V extends Value, Result extends object>(
  compare: (a: Side<V>, b: Side<V>) => Result | null,
): (a: Side<V>, b: Side<V>) => Result | null {
  const known = new Pairs<V, { readonly result: Result | null }>();
  return (a, b) => {
    const before = known.get(a, b);
    if (before) return before.result;
    const result = compare(a, b);
    known.set(a, b, { result });
    return result;
  };
}

/** Values of pairs of sides, whichever comes first. */
class Pairs<V extends Value, T> {
  readonly #numbers = new Map<Side<V>, number>();
  readonly #values = new Map<number, T>();
  get = (a: Side<V>, b: Side<V>): T | undefined => this.#values.get(this.#key(a, b));
  set = (a: Side<V>, b: Side<V>, value: T): void => void this.#values.set(this.#key(a, b), value);
  #key(a: Side<V>, b: Side<V>): number {
    const [x, y] = [this.#numberOf(a), this.#numberOf(b)];
    return Math.min(x, y) * MOST_SIDES + Math.max(x, y);
  }
  #numberOf(side: Side<V>): number {
    const number = this.#numbers.get(side) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(side, number);
    return number;
  }
}

/** Two numbers below it make one that is exact. */
const MOST_SIDES = 2 ** 26;
