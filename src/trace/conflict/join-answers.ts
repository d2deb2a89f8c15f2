import type { Conflict } from './conflict.js';

/**
 * The conflicts found by rules and those in which one side answers a report, each denial once: what one mention denies is one conflict,
 * by whichever way it was found. The answer's words stand for it.
 */
export function joinAnswers(found: readonly Conflict[], answered: readonly Conflict[]): Conflict[] {
  const left = new Set(found);
  const joined = answered.map((one) => {
    const same = [...left].filter((other) => other.kind === 'outcome' && isAnsweredBy(other, one));
    same.forEach((other) => left.delete(other));
    return same.map((other) => turn(other, one)).reduce(join, one);
  });
  return [...left, ...joined];
}

/** Whether a mention that answers in `one` stands in `other`. */
const isAnsweredBy = ({ sides }: Conflict, one: Conflict): boolean =>
  one.sides.b.some((id) => sides.a.includes(id) || sides.b.includes(id));

/** The sides of a conflict, with the one that answers second. */
const turn = ({ sides, verdict }: Conflict, one: Conflict): Pick<Conflict, 'sides' | 'verdict'> =>
  one.sides.b.some((id) => sides.b.includes(id)) ? { sides, verdict } : { sides: { a: sides.b, b: sides.a }, verdict };

/** What days and voices show to be an update is one. */
const join = (one: Conflict, { sides, verdict }: Pick<Conflict, 'sides' | 'verdict'>): Conflict => ({
  ...one,
  verdict: verdict === 'update' ? verdict : one.verdict,
  sides: { a: [...new Set([...one.sides.a, ...sides.a])], b: [...new Set([...one.sides.b, ...sides.b])] },
});
