import type { Body } from './body.js';
import type { ComparedBody } from './compare-bodies.js';
import { findFacts } from './find-facts.js';
import type { CommonAnchors } from './find-passages.js';
import { placeWords } from './own-words.js';

/** Words kept placed at once, some 10 bytes each: enough that neighbours in a cluster are placed once, whatever the pile's size. */
const ROOM = 4_000_000;

/** Bodies with their words placed, made when asked for; the oldest go when the shelf is full. */
export class BodyShelf {
  readonly #bodies = new Map<Body, ComparedBody>();
  #words = 0;

  constructor(
    readonly common: CommonAnchors,
    readonly everywhere: ReadonlySet<number>,
  ) {}

  get(body: Body): ComparedBody {
    const known = this.#bodies.get(body);
    if (known) return known;
    const facts = findFacts(body).filter((fact) => !this.everywhere.has(fact.key));
    const made = { ...placeWords(body, this.common), facts };
    this.#bodies.set(body, made);
    this.#words += body.words.length;
    this.#clear();
    return made;
  }

  #clear(): void {
    for (const body of this.#bodies.keys()) {
      if (this.#words <= ROOM || this.#bodies.size <= 2) return;
      this.#bodies.delete(body);
      this.#words -= body.words.length;
    }
  }
}
