const TOLD = 'SELECT id, UNNEST(list_concat(a_mentions, b_mentions)) AS mention FROM conflicts';

/** The conflicts with the claims of all who tell one of their two sides. */
export const CONFLICT_CLAIMS = `(
  SELECT x.id, list(DISTINCT m.claim) AS claims FROM (${TOLD}) x JOIN mentions m ON m.id = x.mention GROUP BY x.id)`;

/** Condition on `conflicts`: one of the mentions that `own` selects tells one of its sides. */
export const conflictsOf = (own: string): string => `id IN (SELECT x.id FROM (${TOLD}) x WHERE x.mention IN ${own})`;

/** A headline and a first line that both harden against one source are one change of wording between two articles. */
export const DRIFT_GROUPS = `(
  SELECT ARG_MIN(d.nth, (f.kind <> 'headline', t.kind <> 'headline', d.nth)) AS place, COUNT(*) AS alike, d.claim
  FROM drifts d LEFT JOIN mentions f ON f.id = d.from_mention LEFT JOIN mentions t ON t.id = d.to_mention
  GROUP BY d.claim, d.change, f.article, t.article)`;

/** Condition on the table itself: only the row that stands for its group. */
export const FIRST_DRIFTS = `nth IN (SELECT place FROM ${DRIFT_GROUPS})`;
