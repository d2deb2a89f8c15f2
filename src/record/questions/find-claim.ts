import type { NewsRecord } from '../record.js';
import { conflictsOf, FIRST_DRIFTS } from './alike.js';
import { findChains } from './chain-account.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';
import { type ConflictAccount, findConflictAccounts } from './conflict-account.js';
import { type DriftAccount, findDriftAccounts } from './drift-account.js';
import { findMentions, type MentionBrief } from './mention-brief.js';
import { findReasons, type WhereClaim, type WhereOrigin } from './find-where.js';
import { gatherRelays, type RelayGraph } from './relay-graph.js';

/** All about one claim: every telling, every way back to an origin, what changed, what conflicts. */
export interface ClaimAnswer {
  readonly claim: ClaimBrief;
  readonly storyTitle: string;
  /** By date. */
  readonly mentions: readonly MentionBrief[];
  /** The origin of most chains first. */
  readonly origins: readonly WhereOrigin[];
  /** Claims that tell a part of it, or of which it tells a part. */
  readonly relations: WhereClaim['relations'];
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
  const reasons = await findReasons(record, id, chains);
  const denied = reasons.origins.flatMap(({ stance, origin }) => (stance === 'denies' ? [origin.id] : []));
  return {
    claim,
    storyTitle: story?.title ?? '',
    mentions: await findMentions(record, { sql: 'claim = ?', values: [id] }),
    ...reasons,
    relays: gatherRelays(chains, new Set(denied)),
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
