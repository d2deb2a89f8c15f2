import { groupBy } from '../../group-by.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Evidence, Weight } from './evidence.js';

const RANK: Record<Weight, number> = { stated: 2, inferred: 1, none: 0 };

/**
 * What an article shows for one wording of a claim stands for its other wordings that show less: a headline, or the same thing
 * said again without its source. Only wordings of one sign lend to each other.
 */
export function lendEvidence(
  mentions: readonly ClaimedMention[],
  own: ReadonlyMap<string, Evidence>,
): Map<string, Evidence> {
  const lent = new Map(own);
  const told = groupBy(mentions, (m) => `${m.claim} ${m.article} ${m.certainty.endsWith('-') ? '-' : '+'}`);
  for (const siblings of told.values()) {
    const best = Math.max(...siblings.map((m) => RANK[own.get(m.id)?.weight ?? 'none']));
    const lender = siblings.find((m) => RANK[own.get(m.id)?.weight ?? 'none'] === best);
    const evidence = lender && own.get(lender.id);
    if (!evidence || best === 0) continue;
    for (const m of siblings) if (RANK[own.get(m.id)?.weight ?? 'none'] < best) lent.set(m.id, evidence);
  }
  return lent;
}
