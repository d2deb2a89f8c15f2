import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Body } from './body.js';
import type { ComparedBody } from './compare-bodies.js';
import { findFacts } from './find-facts.js';
import type { CommonAnchors } from './find-passages.js';
import { markCommonWords, placeWords } from './own-words.js';

/** Words kept placed at once, some 10 bytes each: enough that neighbours in a cluster are placed once, whatever the pile's size. */
const ROOM = 4_000_000;

/** What the pile has in common: anchors and facts that prove nothing between two of its articles. */
export interface Common {
  readonly common: CommonAnchors;
  readonly everywhere: ReadonlySet<number>;
}

/** The last form in which a body was compared. */
interface Slot {
  last: ComparedBody | null;
}

/** Bodies with their words placed, made when asked for; the oldest go when the shelf is full. */
export class BodyShelf {
  readonly #bodies = new Map<Body, ComparedBody>();
  readonly #common: Float64Array;
  #words = 0;

  constructor(
    readonly pile: Common,
    readonly memo: Memo = withoutMemo,
  ) {
    const now = listCommon(pile);
    this.#common = memo(lastCommon)(PILE)(now, () => now);
  }

  get(body: Body): ComparedBody {
    const known = this.#bodies.get(body);
    if (known) return known;
    const compared = this.#make(body);
    this.#bodies.set(body, compared);
    this.#words += body.words.length;
    this.#clear();
    return compared;
  }

  /** The very object of the last time where the pile's common words and facts still leave the same of it: what it was compared with holds. */
  #make(body: Body): ComparedBody {
    return this.memo(lastMade)(body)([this.#common], () => this.#mark(body));
  }

  #mark(body: Body): ComparedBody {
    const { common, everywhere } = this.pile;
    const facts = this.memo(findFacts)(body).filter((fact) => !everywhere.has(fact.key));
    const made = { ...markCommonWords(this.memo(placeWords)(body), common), facts };
    const slot = this.memo(newSlot)(body);
    if (!slot.last || !isSame(slot.last, made)) slot.last = made;
    return slot.last;
  }

  #clear(): void {
    for (const body of this.#bodies.keys()) {
      if (this.#words <= ROOM || this.#bodies.size <= 2) return;
      this.#bodies.delete(body);
      this.#words -= body.words.length;
    }
  }
}

/** All that the pile has in common, as numbers: the very list of before where it is the same. */
const listCommon = ({ common: { boilerplate, phrases }, everywhere }: Common): Float64Array =>
  Float64Array.from(
    [boilerplate, phrases, everywhere].flatMap((found) => [found.size, ...[...found].sort((a, b) => a - b)]),
  );

/** What is kept of the pile as a whole hangs on this. */
const PILE = {};
const lastCommon = (_pile: typeof PILE): Last<Float64Array> => createLast();
const lastMade = (_body: Body): Last<ComparedBody> => createLast();
const newSlot = (_body: Body): Slot => ({ last: null });

const isSame = (a: ComparedBody, b: ComparedBody): boolean =>
  a.facts.length === b.facts.length &&
  a.facts.every((fact, i) => fact === b.facts[i]) &&
  a.marks.every((mark, i) => mark === b.marks[i]);
