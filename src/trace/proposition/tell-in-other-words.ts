import { shareFigure } from './counts.js';
import { namesShared } from './may-tell-one.js';
import { cosineOf, solidShared } from './share-words.js';
import type { Weighed } from './weigh-mentions.js';

/** Two wordings share at least so many words that say something (a figure is one), more where they share no name, and are at least so much alike in all. */
const WITH_NAMES = 2;
const WITHOUT_NAMES = 3;
const LEAST_ALIKE = 0.35;

/**
 * How alike two propositions are that are told with different verbs, 0 to 1; 0 where they tell two things. *Brun OKs use of long-range
 * missiles* is *Brun authorises Norvik to fire long-range missiles* in other words: much else is the same and much is not. Where
 * nothing but the deed differs (*sold the old lighthouse*, *painted the old lighthouse*), the deed is what is told.
 */
export function tellInOtherWords(a: Weighed, b: Weighed): number {
  if (a.action === b.action || (a.kind === 'event' && b.kind === 'event')) return 0;
  const shared = solidShared(a, b);
  const told = shared + Number(shareFigure(a.counts, b.counts));
  if (told < (namesShared(a, b) > 0 ? WITH_NAMES : WITHOUT_NAMES) || differsInDeed(a, b, shared)) return 0;
  const alike = cosineOf(a, b);
  return alike >= LEAST_ALIKE ? alike : 0;
}

/** Whether all that one wording tells beside the other is its deed, or nothing: what the other tells beside it then is another thing. */
const differsInDeed = (a: Weighed, b: Weighed, shared: number): boolean => Math.min(a.solid, b.solid) - shared <= 1;
