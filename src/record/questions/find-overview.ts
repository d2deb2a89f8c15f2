import type { NewsRecord } from '../record.js';
import { DRIFT_GROUPS, FIRST_DRIFTS } from './alike.js';
import { type AuditAccount, findAuditAccounts } from './audit-account.js';
import { type ConflictAccount, findConflictAccounts } from './conflict-account.js';
import { type DriftAccount, findDriftAccounts } from './drift-account.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';
import { findStories, type StoryBrief } from './story-brief.js';

/** What a record holds, at a glance. */
export interface Counts {
  readonly pages: number;
  readonly articles: number;
  readonly outlets: number;
  readonly speakers: number;
  readonly stories: number;
  readonly claims: number;
  readonly origins: number;
  readonly drifts: number;
  readonly conflicts: number;
  readonly audits: number;
}

/** What the record is about: its stories, the largest first, and a few findings worth a look. */
export interface Overview {
  readonly counts: Counts;
  readonly stories: Listing<StoryBrief>;
  readonly audits: readonly AuditAccount[];
  readonly drifts: readonly DriftAccount[];
  readonly conflicts: readonly ConflictAccount[];
}

const FEW = 4;
const SIZE = 20;
/** Of how many articles the claim is: what changed in the largest is the news. */
const REACH = '(SELECT COUNT(DISTINCT m.article) FROM mentions m WHERE m.claim = drifts.claim)';
/** By how much a change hardens the wording: the largest step is the news. */
const RISE = `abs((SELECT strength FROM mentions WHERE id = to_mention) - (SELECT strength FROM mentions WHERE id = from_mention))`;

export async function findOverview(record: NewsRecord, wanted: Wanted = {}): Promise<Overview> {
  const counts = await findCounts(record);
  const { sheet, size, sql } = sheetOf({ size: SIZE, ...wanted });
  const items = await findStories(record, {
    sql: `ORDER BY t.pages DESC, t.articles DESC, s.last_on DESC, s.nth ${sql}`,
    values: [],
  });
  const hardened = `WHERE ${FIRST_DRIFTS} ORDER BY change <> 'reversed', change <> 'sharpened', ${REACH} DESC, ${RISE} DESC, nth LIMIT ${FEW}`;
  const open = `ORDER BY verdict <> 'conflict', verdict <> 'unsure', nth LIMIT ${FEW}`;
  return {
    counts,
    stories: { items, total: counts.stories, sheet, size },
    audits: await findAuditAccounts(record, { sql: `ORDER BY nth LIMIT ${FEW}`, values: [] }),
    drifts: await findDriftAccounts(record, { sql: hardened, values: [] }),
    conflicts: await findConflictAccounts(record, { sql: open, values: [] }),
  };
}

async function findCounts(record: NewsRecord): Promise<Counts> {
  const [counts] = await record.ask<Counts>(`SELECT
    (SELECT COUNT(*) FROM pages) AS pages,
    (SELECT COUNT(*) FROM articles) AS articles,
    (SELECT COUNT(DISTINCT COALESCE(a.outlet, p.outlet)) FROM articles a JOIN pages p ON p.id = a.page) AS outlets,
    (SELECT COUNT(DISTINCT COALESCE(corrected_speaker, speaker)) FROM attributions) AS speakers,
    (SELECT COUNT(*) FROM stories) AS stories,
    (SELECT COUNT(*) FROM claims) AS claims,
    (SELECT COUNT(*) FROM origins) AS origins,
    (SELECT COUNT(*) FROM ${DRIFT_GROUPS}) AS drifts,
    (SELECT COUNT(*) FROM conflicts) AS conflicts,
    (SELECT COUNT(*) FROM audits) AS audits`);
  if (!counts) throw new RangeError('expected one row of counts, got none');
  return counts;
}
