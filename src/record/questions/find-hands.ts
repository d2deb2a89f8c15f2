import type { NewsRecord } from '../record.js';
import { type Hand, handOf } from './chain-account.js';
import { findOrigins } from './origin-brief.js';
import type { Condition } from './where-in.js';

interface ChainHops {
  readonly article: string;
  readonly origin: string;
  readonly steps: readonly { readonly from: string; readonly to: string; readonly rule: string }[];
}

/**
 * How each article has what it tells, by the chains that meet a condition on the table `chains`; where its claims differ,
 * a relayed one makes it a relay. Loads names only, so that a whole record may be asked.
 */
export async function findHands(record: NewsRecord, { sql, values }: Condition): Promise<(article: string) => Hand> {
  const chains = await record.ask<ChainHops>(
    `SELECT DISTINCT article, origin, list_transform(steps, lambda s: {'from': s.from_name, 'to': s.to_name, 'rule': s.rule}) AS steps
     FROM chains WHERE ${sql}`,
    values,
  );
  const originOf = await findOrigins(
    record,
    chains.map((chain) => chain.origin),
  );
  const hands = new Map<string, Set<Hand>>();
  for (const { article, origin, steps } of chains) {
    const seen = hands.get(article) ?? new Set();
    hands.set(article, seen.add(handOf(steps, originOf(origin))));
  }
  return (article) => {
    const seen = hands.get(article);
    if (seen?.has('relayed')) return 'relayed';
    return seen?.has('first-hand') ? 'first-hand' : 'unstated';
  };
}
