import { findCorrection } from './find-answer.js';
import { areApart, oneDay, type EventDay } from './find-event-days.js';
import type { ConflictRule, Finding, Told, Value } from './rule.js';
import type { Telling } from './telling.js';
import { haveOneAction, haveOneVoice, isAffirmed, isLater, isTentative } from './weigh-tellings.js';

/** A day as it is compared. */
export interface DateTold extends Value {
  readonly day: EventDay;
}

/** One thing told to happen on two different days. */
export const dateRule: ConflictRule<DateTold> = {
  kind: 'date',
  bar: { inClaim: 0.4, inStory: 0.6 },
  valuesOf: (telling) => {
    const day = oneDay(telling.days);
    return day && isAffirmed(telling) ? [{ key: day.value, group: 'day', span: day.span, day }] : [];
  },
  judge: (a, b) => (areApart(a.value.day, b.value.day) && tellOneEvent(a, b) ? judgeDates(a, b) : null),
};

/** A day and a bare year are told of two events, one of them recalled; so are days that come with other numbers. */
const tellOneEvent = (a: Told<DateTold>, b: Told<DateTold>): boolean =>
  a.value.key.length === b.value.key.length && haveOneAction(a.telling, b.telling) && !countOther(a.telling, b.telling);

/** Also so many *since 2019* and so many *since 2028*. */
function countOther({ mention: a }: Telling, { mention: b }: Telling): boolean {
  return a.proposition.numbers.some((x) =>
    b.proposition.numbers.some((y) => x.unit !== null && x.unit === y.unit && (x.high < y.low || y.high < x.low)),
  );
}

function judgeDates(a: Told<DateTold>, b: Told<DateTold>): Finding | null {
  const why = `${a.value.day.value} against ${b.value.day.value}`;
  const answer = findCorrection(b.telling);
  const arePlans = isPlan(a) && isPlan(b);
  const moved = isLater(a.telling, b.telling) && haveOneVoice(a.telling, b.telling) && arePlans;
  if (answer || moved) return { verdict: 'update', why, answer };
  // Whoever reports a second day later may report a second event.
  if (isPlan(a) !== isPlan(b)) return null;
  return { verdict: arePlans ? 'unsure' : 'conflict', why };
}

/** What is told of a past day is no plan, however it is worded: *built in 1871, it will be closed*. */
const isPlan = ({ telling, value }: Told<DateTold>): boolean =>
  (isTentative(telling) || telling.mention.rule === 'future') &&
  !(telling.on !== null && value.key < telling.on.slice(0, value.key.length));
