import { overlaps, type Span, type Spans } from './span.js';

/** Width of one compartment, in characters. */
const WIDTH = 512;

/** Things of a page by their places, so that who asks for one place meets its neighbours only. */
export class PlaceIndex<T> {
  readonly #spansOf: (item: T) => Spans;
  readonly #items: readonly T[];
  /** Indexes of items, by compartment, each list rising. */
  readonly #near = new Map<number, number[]>();

  constructor(items: readonly T[], spansOf: (item: T) => Spans) {
    this.#items = items;
    this.#spansOf = spansOf;
    for (const [i, item] of items.entries())
      for (const span of spansOf(item)) for (const key of keysOf(span)) this.#put(key, i);
  }

  #put(key: number, i: number): void {
    const list = this.#near.get(key);
    if (!list) this.#near.set(key, [i]);
    else if (list.at(-1) !== i) list.push(i);
  }

  /** The things that share a character with a place, in the order in which they were given. */
  touching(span: Span): T[] {
    const near = keysOf(span).flatMap((key) => this.#near.get(key) ?? []);
    const found: T[] = [];
    let last = -1;
    for (const i of near.sort((a, b) => a - b)) {
      const item = this.#items[i];
      if (i !== last && item !== undefined && this.#spansOf(item).some((own) => overlaps(own, span))) found.push(item);
      last = i;
    }
    return found;
  }
}

function keysOf([start, end]: Span): number[] {
  const keys: number[] = [];
  for (let key = Math.floor(start / WIDTH); key <= Math.floor(end / WIDTH); key++) keys.push(key);
  return keys;
}

/**
 * The number of the first of `count` things in ascending order that meets a condition, by halving; `count` where none does. Behind one that
 * meets it all others must.
 */
export function findFirst(count: number, isMet: (nth: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isMet(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
