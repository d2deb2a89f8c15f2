import type { ClaimedMention } from '../claim/claim.js';

/** Two wordings are held against each other where they share this much of the words of the shorter one. */
const SAME = 0.5;
/** Where nothing but a common origin ties them, this much of the words and names of the longer one. */
const SAME_OF_LONGER = 0.6;
/** One word in common may stand in anything: a second one, or a name, makes it one event. */
const LEAST_SHARED = 2;

/**
 * Whether two mentions of one claim are near enough to be held against each other word by word: one action, and half of the content
 * words of the shorter one. Claims are gathered by average, so that two of their mentions may have little in common.
 */
export function tellTheSame(
  { proposition: a }: ClaimedMention,
  { proposition: b }: ClaimedMention,
  { of = 'shorter' }: { readonly of?: 'shorter' | 'longer' } = {},
): boolean {
  if (a.terms.length === 0 || b.terms.length === 0) return true;
  const acts = (x: typeof a, y: typeof a): boolean =>
    x.action === null || x.action === y.action || y.terms.includes(x.action);
  const shared = a.terms.filter((term) => b.terms.includes(term)).length;
  const names = namesOf(a).filter((name) => namesOf(b).includes(name)).length;
  const isEnough =
    of === 'longer'
      ? isCast(a, b, names) || shared + names >= Math.max(sizeOf(a), sizeOf(b)) * SAME_OF_LONGER
      : shared >= Math.min(a.terms.length, b.terms.length) * SAME;
  return acts(a, b) && acts(b, a) && isEnough && shared + names >= LEAST_SHARED;
}

/** Two names or more, and all that the one names the other names too. */
const isCast = (a: ClaimedMention['proposition'], b: ClaimedMention['proposition'], shared: number): boolean =>
  shared >= LEAST_SHARED && shared === Math.min(namesOf(a).length, namesOf(b).length);

const sizeOf = (proposition: ClaimedMention['proposition']): number =>
  proposition.terms.length + namesOf(proposition).length;

const namesOf = ({ actor, objects }: ClaimedMention['proposition']): string[] =>
  actor === null ? [...objects] : [actor, ...objects];
