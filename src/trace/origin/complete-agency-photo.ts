import { findOutlet, outletKey } from '../../known/find-outlet.js';
import type { Complete } from './complete-chains.js';
import type { OpenChain } from './trace-chains.js';

/**
 * An article that credits nobody but bears an agency's photo has its report from that agency where another article of the claim
 * does: a relay that keeps the text and loses the name. A photo alone hands over nothing.
 */
export const completeAgencyPhoto: Complete = (claim, index) => {
  const through = new Map<string, OpenChain>();
  for (const chain of claim)
    for (const name of [chain.outlet, ...chain.steps.map((s) => s.to)])
      if (!through.has(outletKey(name))) through.set(outletKey(name), chain);
  return (chain) => {
    if (chain.end.kind !== 'unstated' || chain.steps.length) return chain;
    const credits = index.articles.get(chain.article)?.credits ?? [];
    const photo = credits.find((c) => c.rule === 'photo-credit' && findOutlet(c.outlet)?.kind === 'agency');
    const from = photo && through.get(outletKey(photo.outlet));
    if (!photo || !from) return chain;
    const at = from.steps.findIndex((s) => outletKey(s.to) === outletKey(photo.outlet));
    const step = {
      from: chain.outlet,
      to: photo.outlet,
      span: photo.span,
      article: chain.article,
      rule: 'agency-photo',
      stated: false,
      why: `${chain.outlet} credits nobody, but bears a photo of ${photo.outlet}, from which ${from.outlet} has the same claim`,
    };
    return { ...chain, steps: [step, ...from.steps.slice(at + 1)], end: from.end };
  };
};
