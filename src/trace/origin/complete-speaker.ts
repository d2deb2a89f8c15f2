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
  // A body speaks through its people: an article may name them only.
  const links = claim.flatMap((c) => c.steps.filter(({ rule }) => rule === 'speaks-for'));
  return (chain) => {
    if (!first || !isOne || chain.end.kind !== 'unstated' || chain.steps.length) return chain;
    const link = index.placeOf(chain.article, first.name)
      ? undefined
      : links.find(({ from }) => index.placeOf(chain.article, from) !== null);
    const name = link?.from ?? first.name;
    const span = index.placeOf(chain.article, name);
    if (!span) return chain;
    const step = {
      from: chain.outlet,
      to: name,
      span,
      article: chain.article,
      rule: 'speaker-of-the-claim',
      stated: false,
      reason: reasonFor('speaker-of-others', ''),
    };
    return { ...chain, steps: [withWhy(step), ...(link ? [link] : [])], end: first };
  };
};
