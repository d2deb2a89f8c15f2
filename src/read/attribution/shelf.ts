import { agree, hullOfPlaced, type Placed } from './placed.js';

/** Width of one compartment, in characters. */
const WIDTH = 1024;

/** The attributions accepted in a passage so far, kept by place, so that a new one is compared with its neighbours only. */
export class Shelf {
  readonly accepted: Placed[] = [];
  readonly #near = new Map<number, Placed[]>();

  /** Takes an attribution in unless it collides with one that is there. */
  offer(placed: Placed): void {
    const [start, end] = hullOfPlaced(placed);
    const keys: number[] = [];
    for (let key = Math.floor(start / WIDTH); key <= Math.floor(end / WIDTH); key++) keys.push(key);
    if (!keys.every((key) => (this.#near.get(key) ?? []).every((other) => agree(other, placed)))) return;
    this.accepted.push(placed);
    for (const key of keys) {
      const list = this.#near.get(key);
      if (list) list.push(placed);
      else this.#near.set(key, [placed]);
    }
  }
}
