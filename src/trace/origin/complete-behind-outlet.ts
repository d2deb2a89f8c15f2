import { outletKey } from '../../known/find-outlet.js';
import type { Complete } from './complete-chains.js';
import { toldThrough } from './reason.js';
import type { OpenChain } from './trace-chains.js';

/**
 * What stands behind an outlet whose own article the pile lacks, another relay of it may tell: where all relays that go on behind
 * it end at one place, the others do too. An outlet that is said to rest on unnamed people ends there.
 */
export const completeBehindOutlet: Complete = (claim) => {
  const beyond = new Map<string, OpenChain | null>();
  for (const chain of claim)
    for (const { to } of chain.steps.slice(0, -1)) {
      const known = beyond.get(outletKey(to));
      beyond.set(outletKey(to), known === undefined || (known && haveOneEnd(known, chain)) ? (known ?? chain) : null);
    }
  return (chain) => {
    const last = chain.steps.at(-1);
    if (!last || chain.end.kind !== 'outlet' || chain.end.anonymousSources) return chain;
    const key = outletKey(last.to);
    const other = beyond.get(key);
    if (!other) return chain;
    const at = other.steps.findIndex((s) => outletKey(s.to) === key);
    const rest = other.steps.slice(at + 1).map((s) => toldThrough(s, other.outlet));
    return { ...chain, steps: [...chain.steps, ...rest], end: other.end };
  };
};

const haveOneEnd = (a: OpenChain, b: OpenChain): boolean => a.end.kind === b.end.kind && a.end.name === b.end.name;
