import type { Drift } from '../../trace/change/change.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { findMentionBriefs, type MentionBrief } from './mention-brief.js';
import { type Condition, whereIn } from './where-in.js';

/** A change of wording between two tellings of one claim, with both wordings. */
export interface DriftAccount {
  readonly claim: string;
  readonly claimText: string;
  readonly change: Drift['change'];
  readonly why: string;
  readonly from: MentionBrief;
  readonly to: MentionBrief;
}

/** Changes of wording, from the table `drifts`; `sql` is what follows its name. */
export async function findDriftAccounts(record: NewsRecord, { sql, values }: Condition): Promise<DriftAccount[]> {
  const rows = await loadRows(record, TRACE_TABLES.drifts, { sql, values });
  const mentions = await findMentionBriefs(
    record,
    rows.flatMap(({ row }) => [row.from, row.to]),
  );
  const where = whereIn(
    'id',
    rows.map(({ row }) => row.claim),
  );
  const claims = await record.ask<{ id: string; text: string }>(
    `SELECT id, text FROM claims WHERE ${where.sql}`,
    where.values,
  );
  const textOf = new Map(claims.map(({ id, text }) => [id, text]));
  return rows.flatMap(({ row }) => {
    const from = mentions.get(row.from);
    const to = mentions.get(row.to);
    return from && to ? { ...row, claimText: textOf.get(row.claim) ?? '', from, to } : [];
  });
}
