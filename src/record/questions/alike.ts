/**
 * Many pairs of tellings make one finding: ten reports that affirm and three that deny are thirty pairs. Findings alike are shown
 * once. `place` is the row that stands for its group, `alike` how many rows the group has.
 */
export const CONFLICT_GROUPS = `(
  SELECT MIN(x.nth) AS place, COUNT(*) AS alike, [MIN(a.claim), MIN(b.claim), MAX(a.claim), MAX(b.claim)] AS claims
  FROM conflicts x LEFT JOIN mentions a ON a.id = x.a LEFT JOIN mentions b ON b.id = x.b
  GROUP BY x.kind, x.verdict, LEAST(a.claim, b.claim), GREATEST(a.claim, b.claim), CASE WHEN x.kind = 'outcome' THEN '' ELSE x.why END)`;

/** A headline and a first line that both harden against one source are one change of wording between two articles. */
export const DRIFT_GROUPS = `(
  SELECT ARG_MIN(d.nth, (f.kind <> 'headline', t.kind <> 'headline', d.nth)) AS place, COUNT(*) AS alike, d.claim
  FROM drifts d LEFT JOIN mentions f ON f.id = d.from_mention LEFT JOIN mentions t ON t.id = d.to_mention
  GROUP BY d.claim, d.change, f.article, t.article)`;

/** Condition on the tables themselves: only the row that stands for its group. */
export const FIRST_CONFLICTS = `nth IN (SELECT place FROM ${CONFLICT_GROUPS})`;
export const FIRST_DRIFTS = `nth IN (SELECT place FROM ${DRIFT_GROUPS})`;
