/** A list of numbers that grows in place: eight bytes a number where an array of objects would take a hundred. */
export class NumberList {
  #items = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = value;
  }

  /** The numbers in ascending order; the list itself is sorted in place and may grow on. */
  sorted(): Float64Array {
    return this.#items.subarray(0, this.#length).sort();
  }

  /** Keeps the first `length` numbers. */
  cut(length: number): void {
    this.#length = Math.min(length, this.#length);
  }
}
