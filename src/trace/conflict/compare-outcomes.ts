import type { ClaimedMention } from '../claim/claim.js';
import type { Comparison } from './find-conflicts.js';

/** Wordings that commit less than this to a sign can stand beside the other sign. */
const COMMITTED = 8;
/** A denial contradicts even a plan; what was merely given up does not. */
const DENIALS = new Set(['denied', 'negated', 'no-plans', 'denied-denial']);

/**
 * One mention affirms and the other negates. A plan that is later given up is an update; a denial of what others tell is a
 * conflict; the same voice turning round later is an update.
 */
export const compareOutcomes: Comparison = (a, b, { speakerOf }) => {
  if (a.article === b.article || sign(a) * sign(b) !== -1) return null;
  const [plus, minus] = sign(a) > 0 ? [a, b] : [b, a];
  if (minus.strength < COMMITTED) return null;
  if (DENIALS.has(minus.rule)) {
    const sameVoice = speakerOf(a) !== null && speakerOf(a) === speakerOf(b);
    const verdict = sameVoice && later(a, b) ? 'update' : 'conflict';
    return {
      kind: 'outcome',
      verdict,
      why: `one affirms it (${plus.certainty}), the other denies it (${minus.certainty})`,
    };
  }
  if (plus.strength < COMMITTED) return null;
  return {
    kind: 'outcome',
    verdict: minus === b && later(a, b) ? 'update' : 'unsure',
    why: `one tells it as decided or done (${plus.certainty}), the other as given up or rejected (${minus.certainty})`,
  };
};

const sign = (m: ClaimedMention): number => (m.certainty.endsWith('+') ? 1 : m.certainty.endsWith('-') ? -1 : 0);

const later = (a: ClaimedMention, b: ClaimedMention): boolean => a.on !== null && b.on !== null && a.on < b.on;
