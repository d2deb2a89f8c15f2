import { groupBy } from '../../group-by.js';

/** Disjoint sets (union-find) whose root is always the smallest id, so that the order of joining leaves no trace. */
export class Groups {
  readonly #parent = new Map<string, string>();
  constructor(ids: readonly string[]) {
    for (const id of ids) this.#parent.set(id, id);
  }
  root(id: string): string {
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) {
      this.#parent.set(at, this.#parent.get(up) ?? up);
      at = up;
    }
    return at;
  }
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)].sort() as [string, string];
    this.#parent.set(y, x);
  }
  all(): string[][] {
    return [...groupBy([...this.#parent.keys()], (id) => this.root(id)).values()];
  }
}
