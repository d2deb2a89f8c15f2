import { mayBeOneActor } from './actor-keys.js';
import { countOthers, shareFigure } from './counts.js';
import { weightShared } from './share-words.js';
import { NAME_WEIGHT, type Weighed } from './weigh-mentions.js';

/** Whether nothing in two propositions speaks against their being one: who acts, whom it touches, when, and what is counted. */
export function mayTellOne(a: Weighed, b: Weighed): boolean {
  if (a.demanded !== b.demanded || !actorsAgree(a, b) || areTwoOccasions(a, b)) return false;
  if (a.names.length > 0 && b.names.length > 0 && namesShared(a, b) === 0) return false;
  return (
    shareFigure(a.counts, b.counts) || !(countOthers(a.counts, b.counts) || a.counts.isFurther !== b.counts.isFurther)
  );
}

/** The weight of the names that two propositions share; an actor may have another key on each side. */
export const namesShared = (a: Weighed, b: Weighed): number =>
  weightShared(a.names, b.names) || (a.actor !== null && b.actor !== null && actorsAgree(a, b) ? NAME_WEIGHT : 0);

/** An unknown actor may be anybody. */
const actorsAgree = (a: Weighed, b: Weighed): boolean =>
  a.actor === null || b.actor === null || mayBeOneActor(a.actor, b.actor) || actTogether(a, b);

/** *Merrin spoke with Brun* and *Brun spoke with Merrin* tell one deed of both. */
const actTogether = (a: Weighed, b: Weighed): boolean =>
  a.isMutual && a.action === b.action && isTouchedBy(a, b) && isTouchedBy(b, a);
const isTouchedBy = ({ actor }: Weighed, { objects }: Weighed): boolean =>
  actor !== null && objects.includes(actor.country ?? actor.person ?? '');

/** Whoever tells of years so far apart tells of two occasions; a year more or less may be told wrongly. */
const FAR_APART = 2;

/** Another day and, beside it, another place or person: two meetings of the same people, not one told wrongly. So are years far apart. */
function areTwoOccasions(a: Weighed, b: Weighed): boolean {
  if (a.years.length && b.years.length && a.years.every((x) => b.years.every((y) => Math.abs(x - y) >= FAR_APART)))
    return true;
  if (!a.days.length || !b.days.length || a.days.some((day) => b.days.includes(day))) return false;
  return a.objects.some((name) => !b.objects.includes(name)) && b.objects.some((name) => !a.objects.includes(name));
}
