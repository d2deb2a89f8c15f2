import type { Answer, Conflict, ConflictKind, ConflictVerdict } from '../../trace/conflict/conflict.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { findTexts } from './find-texts.js';
import { type Quote, quoteAt } from './quote.js';
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
  /** The words of each side that stand against the other's; empty where all of them do. */
  readonly marks: Conflict['marks'];
  /** How many mentions tell what each side tells, itself included. */
  readonly told: { readonly a: number; readonly b: number };
  /** What one side does to the other in so many words, and which one: `b` denies what `a` tells. */
  readonly answer: { readonly act: Answer['act']; readonly by: 'a' | 'b'; readonly quote: Quote } | null;
}

/** Conflicts, from the table `conflicts`; `sql` is what follows its name. */
export async function findConflictAccounts(record: NewsRecord, { sql, values }: Condition): Promise<ConflictAccount[]> {
  const rows = await loadRows(record, TRACE_TABLES.conflicts, { sql, values });
  const mentions = await findMentionBriefs(
    record,
    rows.flatMap(({ row }) => [row.a, row.b]),
  );
  const textOf = await findTexts(
    record,
    rows.flatMap(({ row }) => row.answer?.article ?? []),
  );
  return rows.flatMap(({ row }) => {
    const a = mentions.get(row.a);
    const b = mentions.get(row.b);
    if (!a || !b) return [];
    const { id, kind, verdict, why, marks, sides, answer } = row;
    const said = answer && {
      act: answer.act,
      by: sides.a.includes(answer.by) ? ('a' as const) : ('b' as const),
      quote: quoteAt(answer.article, answer.spans, textOf(answer.article)),
    };
    return [{ id, kind, verdict, why, a, b, marks, told: { a: sides.a.length, b: sides.b.length }, answer: said }];
  });
}
