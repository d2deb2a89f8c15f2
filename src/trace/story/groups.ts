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
    const groups = new Map<string, string[]>();
    for (const id of this.#parent.keys()) groups.set(this.root(id), [...(groups.get(this.root(id)) ?? []), id]);
    return [...groups.values()];
  }
}
