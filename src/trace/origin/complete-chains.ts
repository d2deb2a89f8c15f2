import { groupBy } from '../../group-by.js';
import { completeBehindOutlet } from './complete-behind-outlet.js';
import { completeSpeaker } from './complete-speaker.js';
import { completeUnnamed } from './complete-unnamed.js';
import type { PileIndex } from './index-pile.js';
import type { OpenChain } from './trace-chains.js';

/** Looks over the chains of one claim and gives the way to go on from where each ends; a chain to which it does not apply stays. */
export type Complete = (claim: readonly OpenChain[], index: PileIndex) => (chain: OpenChain) => OpenChain;

/** The ordered list: each works on what the one before has left. */
const WAYS: readonly Complete[] = [completeUnnamed, completeBehindOutlet, completeSpeaker];

/** Goes on from where chains end, by what other articles show of the same claim. Every step so added is worked out, not stated. */
export function completeChains(chains: readonly OpenChain[], index: PileIndex): OpenChain[] {
  const byClaim = groupBy(chains, (c) => c.claim);
  return [...byClaim.values()].flatMap((claim) =>
    WAYS.reduce<readonly OpenChain[]>((completed, way) => completed.map(way(completed, index)), claim),
  );
}
