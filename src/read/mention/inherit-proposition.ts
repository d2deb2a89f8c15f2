import { sliceSpans } from '../../span.js';
import type { Mention } from './mention.js';

/** Words that stand for a plan told before. */
const ANAPHOR =
  /\b(?:(?:this|that|the|its|his|her|their|such an?) (?:idea|proposal|plans?|step|initiative|move|possibility|option|intention|invitation|scheme|offer|decision)|doing (?:it|so|this|that)|do(?:ne)? so|(?:abandon|drop|scrap|reject|shelv|cancel|den)\w* (?:it|this|that)|about it)\b/i;
/** Stances that are taken to a plan as a whole, and carry no proposition of their own. */
const STANCES = new Set([
  'given-up',
  'rejected',
  'decided-against',
  'denied',
  'no-plans',
  'not-ruled-out',
  'not-decided',
]);

/**
 * A mention that only takes a stance to a plan told before ("but ultimately abandoned the idea") tells that plan's proposition
 * with its own certainty. The antecedent is the last plan before it in the article; without one the mention stays as it is.
 */
export function inheritProposition(text: string, mention: Mention, before: readonly Mention[]): Mention {
  if (!STANCES.has(mention.rule) || !ANAPHOR.test(sliceSpans(text, mention.span))) return mention;
  const plan = before.findLast((m) => /^P[RS]\+$/.test(m.certainty) && m.proposition.action !== null);
  if (!plan) return mention;
  const { actor, numbers, times } = mention.proposition;
  return {
    ...mention,
    proposition: { ...plan.proposition, actor: actor ?? plan.proposition.actor, numbers, times, negated: true },
  };
}
