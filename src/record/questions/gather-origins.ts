import type { ChainAccount } from './chain-account.js';
import type { OriginBrief } from './origin-brief.js';

/** An origin with the chains that end at it: their articles count as one voice. */
export interface OriginAccount {
  readonly origin: OriginBrief;
  readonly chains: readonly ChainAccount[];
}

/** Two tellings of one article that came the same way: shown once. */
const isSameWay = (a: ChainAccount, b: ChainAccount): boolean =>
  a.article.id === b.article.id &&
  a.steps.length === b.steps.length &&
  a.steps.every((step, i) => step.from === b.steps[i]?.from && step.to === b.steps[i]?.to);

/** Chains by where they end. */
export function gatherOrigins(chains: readonly ChainAccount[]): OriginAccount[] {
  const byOrigin = new Map<string, { origin: OriginBrief; chains: ChainAccount[] }>();
  for (const chain of chains) {
    const account = byOrigin.get(chain.origin.id) ?? { origin: chain.origin, chains: [] };
    if (!account.chains.some((known) => isSameWay(known, chain))) account.chains.push(chain);
    byOrigin.set(chain.origin.id, account);
  }
  return [...byOrigin.values()].sort((a, b) => b.chains.length - a.chains.length);
}
