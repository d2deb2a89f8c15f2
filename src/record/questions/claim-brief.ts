import type { NewsRecord } from '../record.js';
import { OUTLET } from './article-brief.js';
import type { Condition } from './where-in.js';

/** What a list shows of a claim. */
export interface ClaimBrief {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  /** How many articles tell it, and how many outlets. */
  readonly reports: number;
  readonly outlets: number;
  /** How many origins stand behind it. */
  readonly least: number;
  readonly most: number;
  readonly drifts: number;
  readonly conflicts: number;
}

/** Claims that meet a condition on `c`, the most told first. `limit` claims at most. */
export const findClaims = (record: NewsRecord, { sql, values }: Condition, limit = 200): Promise<ClaimBrief[]> =>
  record.ask<ClaimBrief>(
    `SELECT c.id, c.story, c.text, c.origins_least AS least, c.origins_most AS most,
       COUNT(DISTINCT m.article) AS reports, COUNT(DISTINCT ${OUTLET}) AS outlets,
       (SELECT COUNT(*) FROM drifts d WHERE d.claim = c.id) AS drifts,
       (SELECT COUNT(*) FROM conflicts x WHERE list_contains(c.mentions, x.a) OR list_contains(c.mentions, x.b)) AS conflicts
     FROM claims c
       LEFT JOIN mentions m ON m.claim = c.id
       LEFT JOIN articles a ON a.id = m.article
       LEFT JOIN pages p ON p.id = a.page
     WHERE ${sql}
     GROUP BY c.id, c.story, c.text, c.origins_least, c.origins_most, c.mentions, c.nth
     ORDER BY reports DESC, c.nth LIMIT ${Math.trunc(limit)}`,
    values,
  );
