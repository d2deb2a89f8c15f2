import type { NewsRecord } from '../record.js';
import { conflictsOf, FIRST_DRIFTS } from './alike.js';
import { type AuditAccount, findAuditAccounts } from './audit-account.js';
import { findChains } from './chain-account.js';
import { type ClaimBrief, findClaims } from './claim-brief.js';
import { type ConflictAccount, findConflictAccounts } from './conflict-account.js';
import { type DriftAccount, findDriftAccounts } from './drift-account.js';
import { type CorrectionAccount, findCorrectionsOf } from './find-corrections.js';
import { findThreadOf, type ThreadAnswer } from './find-thread.js';
import { gatherRelays, type RelayGraph } from './relay-graph.js';
import { findStories, type StoryBrief } from './story-brief.js';

/** All about one story: its claims, its articles along time, who relayed whom, what changed on the way. */
export interface StoryAnswer {
  readonly story: StoryBrief;
  /** The most told first. */
  readonly claims: readonly ClaimBrief[];
  /** The running topic it is part of; null where it stands alone. */
  readonly thread: ThreadAnswer | null;
  /** What people corrected in it. */
  readonly corrections: readonly CorrectionAccount[];
  readonly relays: RelayGraph;
  readonly drifts: readonly DriftAccount[];
  readonly conflicts: readonly ConflictAccount[];
  readonly audits: readonly AuditAccount[];
}

const OWN_CLAIMS = '(SELECT id FROM claims WHERE story = ?)';
const OWN_MENTIONS = `(SELECT id FROM mentions WHERE claim IN ${OWN_CLAIMS})`;

/** Null where the record has no such story. */
export async function findStory(record: NewsRecord, id: string): Promise<StoryAnswer | null> {
  const [story] = await findStories(record, { sql: 'WHERE s.id = ?', values: [id] });
  if (!story) return null;
  return {
    story,
    claims: await findClaims(record, { sql: 'c.story = ?', values: [id] }),
    thread: await findThreadOf(record, id),
    corrections: await findCorrectionsOf(record, id),
    relays: await findRelays(record, id, story.lead?.id ?? ''),
    drifts: await findDriftAccounts(record, {
      sql: `WHERE ${FIRST_DRIFTS} AND claim IN ${OWN_CLAIMS} ORDER BY nth LIMIT 100`,
      values: [id],
    }),
    conflicts: await findConflictAccounts(record, {
      sql: `WHERE ${conflictsOf(OWN_MENTIONS)} ORDER BY nth LIMIT 100`,
      values: [id],
    }),
    audits: await findAuditAccounts(record, {
      sql: 'WHERE article IN (SELECT UNNEST(articles) FROM stories WHERE id = ?) ORDER BY nth LIMIT 100',
      values: [id],
    }),
  };
}

const SHARED_CLAIMS = `(SELECT claim FROM mentions WHERE claim IN ${OWN_CLAIMS} GROUP BY claim HAVING COUNT(DISTINCT article) > 1)`;

/** Small claims that end at a speaker would fill the picture with names; those of the most-told claim belong there. */
const FOR_PICTURE = `claim IN ${SHARED_CLAIMS} AND (claim = ? OR origin NOT IN (SELECT id FROM origins WHERE kind = 'speaker'))`;

/** Who relayed whom, by the claims that more than one article tells; by all, where none is. */
async function findRelays(record: NewsRecord, id: string, lead: string): Promise<RelayGraph> {
  const shared = await findChains(record, { sql: FOR_PICTURE, values: [id, lead] });
  const chains = shared.length > 0 ? shared : await findChains(record, { sql: `claim IN ${OWN_CLAIMS}`, values: [id] });
  return gatherRelays(chains);
}
