import type { Conflict } from './conflict.js';
import { merge } from './merge.js';

/**
 * The conflicts found by rules and those in which one side answers a report, each denial once: what one mention denies is one conflict,
 * by whichever way it was found.
 */
export function joinAnswers(found: readonly Conflict[], answered: readonly Conflict[]): Conflict[] {
  const joined = [...found];
  for (const one of answered) {
    const same = joined.filter((other) => other.kind === 'outcome' && isAnsweredBy(other, one));
    const whole = same.map((other) => turn(other, one)).reduce<Conflict>((a, b) => merge(a, b), one);
    joined.splice(0, joined.length, ...joined.filter((other) => !same.includes(other)), whole);
  }
  return joined;
}

/** Whether a mention that answers in `one` stands in `other`, or both set one pair of claims against each other. */
const isAnsweredBy = ({ sides }: Conflict, one: Conflict): boolean =>
  one.sides.b.some((id) => sides.a.includes(id) || sides.b.includes(id));

/** With the side that answers as `b`. */
const turn = (conflict: Conflict, one: Conflict): Conflict =>
  one.sides.b.some((id) => conflict.sides.b.includes(id))
    ? conflict
    : {
        ...conflict,
        a: conflict.b,
        b: conflict.a,
        sides: { a: conflict.sides.b, b: conflict.sides.a },
        marks: { a: conflict.marks.b, b: conflict.marks.a },
      };
