import { groupBy } from '../../group-by.js';
import type { Chain } from '../origin/origin.js';
import type { Drift } from './change.js';
import { leaveOutDoubles } from './leave-out-doubles.js';
import type { TracedClaims } from './traced-claims.js';

/**
 * Relays that tell of all what their source tells of a part (`some of the schools` -> `the schools`), or of a part what it tells of
 * all. The two wordings are claims of their own, each `narrower` or `wider` than the other; the drift stands with the one that the
 * relay tells.
 */
export function findScopeDrifts({ claims, chains }: Pick<TracedClaims, 'claims' | 'chains'>): Drift[] {
  const chainsOf = groupBy(chains, (c) => c.claim);
  const drifts: Drift[] = [];
  for (const narrow of claims)
    for (const { claim: wide, kind, why } of narrow.relations) {
      if (kind !== 'narrower') continue;
      const part = /“[^”]*”/.exec(why)?.[0] ?? 'a part';
      const [small, large] = [chainsOf.get(narrow.id) ?? [], chainsOf.get(wide) ?? []];
      for (const [source, relay] of relaysOf(small, large))
        drifts.push(toDrift([source, relay], 'widened', `what was told of ${part} is told without that limit`));
      for (const [source, relay] of relaysOf(large, small))
        drifts.push(toDrift([source, relay], 'narrowed', `what was told without a limit is told of ${part}`));
    }
  return leaveOutDoubles(drifts);
}

const toDrift = ([source, relay]: readonly [Chain, Chain], change: Drift['change'], why: string): Drift => ({
  claim: relay.claim,
  from: source.mention,
  to: relay.mention,
  change,
  why,
});

/** Each relay with the chain of the nearest outlet of its way that tells the other claim. */
function relaysOf(sources: readonly Chain[], relays: readonly Chain[]): (readonly [Chain, Chain])[] {
  const byOutlet = groupBy(sources, (c) => c.outlet);
  return relays.flatMap((relay) => {
    const source = relay.steps.flatMap((s) => byOutlet.get(s.to) ?? []).find((c) => c.article !== relay.article);
    return source ? [[source, relay] as const] : [];
  });
}
