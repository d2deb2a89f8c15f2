/** Articles joined into groups that are versions of one text (union-find; the smallest index stands for its group). */
export class Versions {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, i) => i);
  }

  /** The smallest index of the group that holds `article`. */
  find(article: number): number {
    let root = article;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    for (let at = article; at !== root;) {
      const up = this.#up(at);
      this.#parents[at] = root;
      at = up;
    }
    return root;
  }

  join(x: number, y: number): void {
    const [a, b] = [this.find(x), this.find(y)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The groups of two or more, each in ascending order. */
  groups(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let i = 0; i < this.#parents.length; i++) {
      const root = this.find(i);
      if (root === i) byRoot.set(i, [i]);
      else byRoot.get(root)?.push(i);
    }
    return [...byRoot.values()].filter((group) => group.length > 1);
  }

  #up(article: number): number {
    return this.#parents[article] ?? article;
  }
}
