/** A queue that gives its first item by an order of your own (binary heap). */
export class Heap<T> {
  readonly #items: T[] = [];
  constructor(readonly isBefore: (a: T, b: T) => boolean) {}
  push(item: T): void {
    this.#items.push(item);
    let at = this.#items.length - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.#isBefore(at, up); up = (at - 1) >> 1) {
      this.#swap(at, up);
      at = up;
    }
  }
  pop(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return first;
    this.#items[0] = last;
    for (let at = 0, next = this.#firstBelow(0); next !== at; at = next, next = this.#firstBelow(at))
      this.#swap(at, next);
    return first;
  }
  #firstBelow(at: number): number {
    let first = at;
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < this.#items.length && this.#isBefore(below, first)) first = below;
    return first;
  }
  #isBefore(x: number, y: number): boolean {
    const [a, b] = [this.#items[x], this.#items[y]];
    return a !== undefined && b !== undefined && this.isBefore(a, b);
  }
  #swap(x: number, y: number): void {
    const [a, b] = [this.#items[x], this.#items[y]];
    if (a === undefined || b === undefined) return;
    this.#items[x] = b;
    this.#items[y] = a;
  }
}
