import type { Complete } from './complete-chains.js';
import { reasonFor, withWhy } from './reason.js';

/**
 * An article that states no origin but names the one speaker at whom all other articles of the claim end was at the same press
 * conference, or has it from there.
 */
export const completeSpeaker: Complete = (claim, index) => {
  const ends = claim.map((c) => c.end).filter((e) => e.kind !== 'unstated');
  const [first] = ends;
  const isOne = first?.kind === 'speaker' && ends.every((e) => e.kind === 'speaker' && e.name === first.name);
  return (chain) => {
    if (!first || !isOne || chain.end.kind !== 'unstated' || chain.steps.length) return chain;
    const span = index.placeOf(chain.article, first.name);
    if (!span) return chain;
    const step = {
      from: chain.outlet,
      to: first.name,
      span,
      article: chain.article,
      rule: 'speaker-of-the-claim',
      stated: false,
      reason: reasonFor('speaker-of-others', ''),
    };
    return { ...chain, steps: [withWhy(step)], end: first };
  };
};
