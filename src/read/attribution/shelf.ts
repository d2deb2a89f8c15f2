import { contains, overlaps, type Span } from '../../span.js';
import { agree, hullOfPlaced, isInside, type Placed } from './placed.js';

/** Width of one compartment, in characters. */
const WIDTH = 1024;

/** The attributions accepted in a passage so far, kept by place, so that a new one is compared with its neighbours only. */
export class Shelf {
  readonly accepted: Placed[] = [];
  readonly #near = new Map<number, Placed[]>();

  /** Takes an attribution in unless it collides with one that is there. */
  offer(offered: Placed): void {
    const placed = this.#neighbours(keysOf(offered)).reduce(clipTo, offered);
    const keys = keysOf(placed);
    if (!this.#neighbours(keys).every((other) => agree(other, placed))) return;
    this.accepted.push(placed);
    for (const key of keys) {
      const list = this.#near.get(key);
      if (list) list.push(placed);
      else this.#near.set(key, [placed]);
    }
  }

  /** Whether an attribution has words at a place. */
  isTaken(span: Span): boolean {
    return this.#neighbours(keysWithin(span)).some(({ source, cue, content }) =>
      [...source, ...cue, ...content].some((other) => overlaps(other, span)),
    );
  }

  /** Whether an attribution would stand wholly inside the content of one that is there. */
  isHeld(placed: Placed): boolean {
    return this.#neighbours(keysOf(placed)).some((other) => isInside(placed, other));
  }

  #neighbours(keys: readonly number[]): Placed[] {
    return keys.flatMap((key) => this.#near.get(key) ?? []);
  }
}

/** The compartments that an attribution touches. */
const keysOf = (placed: Placed): number[] => keysWithin(hullOfPlaced(placed));

function keysWithin([start, end]: Span): number[] {
  const keys: number[] = [];
  for (let key = Math.floor(start / WIDTH); key <= Math.floor(end / WIDTH); key++) keys.push(key);
  return keys;
}

/** What is told inside another's content ends with it: `Berg believes that it rains, | Oldnews reported.` */
function clipTo(placed: Placed, other: Placed): Placed {
  const [cue] = placed.cue;
  const holder = other.content.find((piece) => cue && contains(piece, cue));
  if (!holder || !placed.source.every((span) => contains(holder, span))) return placed;
  const content = placed.content.flatMap(([start, end]): Span[] => {
    if (start >= holder[1] || start < holder[0]) return [[start, end]];
    return [[start, Math.min(end, holder[1])]];
  });
  return { ...placed, content };
}
