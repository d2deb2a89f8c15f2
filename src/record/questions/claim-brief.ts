import type { NewsRecord } from '../record.js';
import { CONFLICT_CLAIMS, DRIFT_GROUPS } from './alike.js';
import { OUTLET } from './article-brief.js';
import type { Condition } from './where-in.js';

/** A count of origins: `least` if all unnamed sources may be the same people, `most` if none are. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a list shows of a claim. */
export interface ClaimBrief {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  /** The mention whose words these are, and whether they deny by themselves: *it never considered this*. */
  readonly wording: string;
  readonly negated: boolean;
  /** How many articles tell it, and how many outlets; a page of unknown outlet counts as one. */
  readonly reports: number;
  readonly outlets: number;
  /** How many origins stand behind the sign that most of its mentions have. */
  readonly least: number;
  readonly most: number;
  /** How many origins tell what its words say, and how many deny it. */
  readonly told: Range;
  readonly denied: Range;
  readonly drifts: number;
  readonly conflicts: number;
}

/** Claims that meet a condition on `c`, the most told first, those in headlines before others. `limit` claims at most. */
export const findClaims = (record: NewsRecord, { sql, values }: Condition, limit = 200): Promise<ClaimBrief[]> =>
  record.ask<ClaimBrief>(
    `SELECT c.id, c.story, c.text, c.wording, c.negated, c.origins_least AS least, c.origins_most AS most,
       {'least': c.told_least, 'most': c.told_most} AS told, {'least': c.denied_least, 'most': c.denied_most} AS denied,
       COUNT(DISTINCT m.article) AS reports, COUNT(DISTINCT COALESCE(${OUTLET}, a.page)) AS outlets,
       (SELECT COUNT(*) FROM ${DRIFT_GROUPS} d WHERE d.claim = c.id) AS drifts,
       (SELECT COUNT(*) FROM ${CONFLICT_CLAIMS} x WHERE list_contains(x.claims, c.id)) AS conflicts
     FROM claims c
       LEFT JOIN mentions m ON m.claim = c.id
       LEFT JOIN articles a ON a.id = m.article
       LEFT JOIN pages p ON p.id = a.page
     WHERE ${sql}
     GROUP BY c.id, c.story, c.text, c.wording, c.negated, c.origins_least, c.origins_most, c.told_least, c.told_most,
       c.denied_least, c.denied_most, c.mentions, c.nth
     ORDER BY reports DESC, outlets DESC, COUNT(*) FILTER (WHERE m.kind = 'headline') DESC, c.nth LIMIT ${Math.trunc(limit)}`,
    values,
  );
