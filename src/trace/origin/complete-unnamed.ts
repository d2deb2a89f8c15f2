import { findOutlet, outletKey } from '../../known/find-outlet.js';
import { countryOfDemonym } from '../../known/places.js';
import type { Complete } from './complete-chains.js';
import type { PileIndex } from './index-pile.js';
import type { Step } from './origin.js';
import { reasonFor, withWhy } from './reason.js';

/**
 * An outlet that its article does not name (`a French newspaper`) is the one that all other articles of the claim credit, where
 * they credit one only and it is none of another country than the words say.
 */
export const completeUnnamed: Complete = (claim, index) => {
  const credits = claim.flatMap((c) => c.steps.filter(isNamedOutlet).map((step) => ({ step, chain: c })));
  const nearest = claim.flatMap((c) => c.steps.slice(0, 1).filter(isNamedOutlet));
  const keys = new Set(nearest.map((s) => outletKey(s.to)));
  const [first] = credits.filter(({ step }) => keys.has(outletKey(step.to)));
  return (chain) => {
    const last = chain.steps.at(-1);
    if (!last?.rule.startsWith('unnamed') || chain.end.kind !== 'unstated' || !isOneOutlet(last, index)) return chain;
    if (!first || keys.size > 1 || !mayBeOf(last.to, first.step.to)) return chain;
    const { steps, end } = first.chain;
    const reason = reasonFor('outlet-of-others', last.to);
    const step = withWhy(
      { ...last, to: first.step.to, rule: 'outlet-of-the-claim', stated: false, reason },
      first.step.why,
    );
    return { ...chain, steps: [...chain.steps.slice(0, -1), step, ...steps.slice(steps.indexOf(first.step) + 1)], end };
  };
};

/** Words for many outlets at once mean no single one, nor does `the report`. */
const isOneOutlet = ({ article, span, to }: Step, index: PileIndex): boolean =>
  !/\breport$/i.test(to) &&
  !index
    .placed(article)
    ?.creditsAt(span)
    .some(({ many }) => many);

const isNamedOutlet = ({ rule, stated }: Step): boolean =>
  stated && !rule.startsWith('unnamed') && rule !== 'attributed-to-speaker';

const BRITISH = /^(?:England|Scotland|Wales|Northern Ireland)$/;

/** Whether the words may mean an outlet: a country that they say (`a French newspaper`) is its own, as far as both are known. */
function mayBeOf(words: string, outlet: string): boolean {
  const country = findOutlet(outlet)?.country;
  const said = words.split(' ').flatMap((word) => countryOfDemonym(word)?.replace(BRITISH, 'United Kingdom') ?? []);
  return country === undefined || said.length === 0 || said.includes(country);
}
