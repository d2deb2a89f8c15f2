import type { ConflictKind } from './conflict.js';
import { areApart, oneDay } from './find-event-days.js';
import { mayHold } from './find-scenes.js';
import { findScope } from './find-scope.js';
import type { Telling } from './telling.js';

/** Whether two tellings speak of different people, days or places, and so of two events, in all but what is compared. */
export const speakOfOthers = (kind: ConflictKind, a: Telling, b: Telling): boolean =>
  (kind !== 'speaker' && areOtherPeople(a, b)) ||
  (kind === 'date' && nameOthers(a, b)) ||
  (kind !== 'date' && areOtherDays(a, b)) ||
  (kind !== 'place' && areOtherScenes(a, b) && !(kind === 'number' && findScope(a, b)));

const areOtherPeople = ({ people: a }: Telling, { people: b }: Telling): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));

/** Each names somebody or something that the other does not: one actor does like things on many days. */
const nameOthers = (a: Telling, b: Telling): boolean =>
  [...a.named].some((w) => !b.bag.has(w)) && [...b.named].some((w) => !a.bag.has(w));

function areOtherDays(a: Telling, b: Telling): boolean {
  const [x, y] = [oneDay(a.days), oneDay(b.days)];
  return x !== null && y !== null && areApart(x, y) && !(x.value.length === 4 && y.value.length === 4);
}

const areOtherScenes = ({ scenes: a }: Telling, { scenes: b }: Telling): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => mayHold(x, y)));
