import { groupBy, groupPairs } from '../../group-by.js';
import type { Claim, SharedOrigin } from '../claim/claim.js';
import type { Chain, Origin, Step } from './origin.js';

/** Quoted in one explanation; a claim with thousands of relays has thousands of them. */
const MOST_QUOTED = 4;

/** For each claim and each origin that several of its articles share: why they count as one, in a sentence with the evidence quoted. */
export function explainOrigins<T extends Omit<Claim, 'shared'>>(
  claims: readonly T[],
  chains: readonly Chain[],
  origins: readonly Origin[],
): (T & { shared: SharedOrigin[] })[] {
  const originOf = new Map(origins.map((o) => [o.id, o]));
  const byClaim = groupBy(chains, (c) => c.claim);
  return claims.map((claim) => {
    const byOrigin = groupPairs((byClaim.get(claim.id) ?? []).map((c) => [c.origin, c] as const));
    const shared = claim.origins.ids.flatMap((id) => {
      const origin = originOf.get(id);
      const told = byOrigin.get(id) ?? [];
      const articles = [...new Set(told.map((c) => c.article))];
      return origin && articles.length > 1
        ? [{ origin: id, articles, why: explain(origin, told, articles.length) }]
        : [];
    });
    return { ...claim, shared };
  });
}

function explain(origin: Origin, chains: readonly Chain[], count: number): string {
  const steps = chains.flatMap((c) => c.steps);
  const reasons = [...new Set(steps.map(reasonOf))];
  const own = [...new Set(chains.filter((c) => c.steps.length === 0).map((c) => c.outlet))];
  const first = own.length ? [`${own.slice(0, MOST_QUOTED).join(', ')} reports it without crediting anybody`] : [];
  const quoted = [...first, ...reasons].slice(0, MOST_QUOTED);
  const rest = first.length + reasons.length - quoted.length;
  const more = rest > 0 ? `; and ${String(rest)} more of the kind` : '';
  return `${String(count)} articles count as one origin, ${nameOf(origin)}: ${quoted.join('; ')}${more}.`;
}

const nameOf = ({ kind, name }: Origin): string =>
  kind === 'unstated' ? `which none of them states (${name})` : kind === 'speaker' ? `${name}’s own words` : name;

/** A step's own reason, without the full stop that would end the sentence. */
const reasonOf = ({ why }: Step): string => why.replace(/\.$/, '');
