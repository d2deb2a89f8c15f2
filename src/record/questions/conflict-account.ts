import type { ConflictKind, ConflictVerdict } from '../../trace/conflict/conflict.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { findMentionBriefs, type MentionBrief } from './mention-brief.js';
import type { Condition } from './where-in.js';

/** Two mentions that cannot both hold, or seem so, with both wordings. */
export interface ConflictAccount {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly verdict: ConflictVerdict;
  readonly why: string;
  readonly a: MentionBrief;
  readonly b: MentionBrief;
}

/** Conflicts, from the table `conflicts`; `sql` is what follows its name. */
export async function findConflictAccounts(record: NewsRecord, { sql, values }: Condition): Promise<ConflictAccount[]> {
  const rows = await loadRows(record, TRACE_TABLES.conflicts, { sql, values });
  const mentions = await findMentionBriefs(
    record,
    rows.flatMap(({ row }) => [row.a, row.b]),
  );
  return rows.flatMap(({ row }) => {
    const a = mentions.get(row.a);
    const b = mentions.get(row.b);
    return a && b ? { ...row, a, b } : [];
  });
}
