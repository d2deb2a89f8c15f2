import type { NewsRecord } from '../record.js';
import { conflictsOf, FIRST_DRIFTS } from './alike.js';
import { type ChainAccount, findChains } from './chain-account.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';
import { type ConflictAccount, findConflictAccounts } from './conflict-account.js';
import { type DriftAccount, findDriftAccounts } from './drift-account.js';
import { findMentions, type MentionBrief } from './mention-brief.js';
import type { OriginBrief } from './origin-brief.js';
import { gatherRelays, type RelayGraph } from './relay-graph.js';

/** An origin with the chains that end at it: their articles count as one voice. */
export interface OriginAccount {
  readonly origin: OriginBrief;
  readonly chains: readonly ChainAccount[];
}

/** All about one claim: every telling, every way back to an origin, what changed, what conflicts. */
export interface ClaimAnswer {
  readonly claim: ClaimBrief;
  readonly storyTitle: string;
  /** By date. */
  readonly mentions: readonly MentionBrief[];
  /** The origin of most chains first. */
  readonly origins: readonly OriginAccount[];
  readonly relays: RelayGraph;
  readonly drifts: readonly DriftAccount[];
  readonly conflicts: readonly ConflictAccount[];
}

const OWN_MENTIONS = '(SELECT id FROM mentions WHERE claim = ?)';

/** Null where the record has no such claim. */
export async function findClaim(record: NewsRecord, id: string): Promise<ClaimAnswer | null> {
  const [claim] = await findClaims(record, { sql: 'c.id = ?', values: [id] });
  if (!claim) return null;
  const [story] = await record.ask<{ title: string }>('SELECT title FROM stories WHERE id = ?', [claim.story]);
  const chains = await findChains(record, { sql: 'claim = ?', values: [id] });
  return {
    claim,
    storyTitle: story?.title ?? '',
    mentions: await findMentions(record, { sql: 'claim = ?', values: [id] }),
    origins: gatherOrigins(chains),
    relays: gatherRelays(chains),
    drifts: await findDriftAccounts(record, {
      sql: `WHERE ${FIRST_DRIFTS} AND claim = ? ORDER BY nth LIMIT 100`,
      values: [id],
    }),
    conflicts: await findConflictAccounts(record, {
      sql: `WHERE ${conflictsOf(OWN_MENTIONS)} ORDER BY nth LIMIT 100`,
      values: [id],
    }),
  };
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
