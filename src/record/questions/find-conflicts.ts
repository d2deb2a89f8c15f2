import { fold, splitWords } from '../../words.js';
import type { ConflictKind, ConflictVerdict } from '../../trace/conflict/conflict.js';
import type { NewsRecord } from '../record.js';
import { type ConflictAccount, findConflictAccounts } from './conflict-account.js';
import { countRows } from './count-rows.js';
import { type Listing, sheetOf, type Wanted } from './listing.js';
import type { Condition } from './where-in.js';

/** The kinds and verdicts, in the order in which they are listed: what is open first. */
export const KINDS: readonly ConflictKind[] = ['outcome', 'number', 'date', 'place', 'speaker'];
export const VERDICTS: readonly ConflictVerdict[] = ['conflict', 'unsure', 'update', 'scope'];

/** Which conflicts are wanted; all where nothing is said. */
export interface ConflictsWanted extends Wanted {
  readonly kind?: string | null | undefined;
  readonly verdict?: string | null | undefined;
  /** Words that all stand in its two tellings, their claims or the title of their story. */
  readonly about?: string | null | undefined;
  /** ISO day: one of its two articles came out on it or later. */
  readonly since?: string | null | undefined;
}

const LONGEST = 500;
const MOST_WORDS = 24;
const ORDER = `ORDER BY list_position([${VERDICTS.map((verdict) => `'${verdict}'`).join(', ')}], verdict), nth`;

/** Tellings that cannot both hold: true conflicts first, then the undecided, then updates and differences of scope. */
export async function findConflicts(
  record: NewsRecord,
  wanted: ConflictsWanted = {},
): Promise<Listing<ConflictAccount>> {
  const { sheet, size, sql } = sheetOf(wanted);
  const where = conditionOf(wanted);
  const items = await findConflictAccounts(record, { ...where, sql: `WHERE ${where.sql} ${ORDER} ${sql}` });
  return { items, total: await countRows(record, `conflicts WHERE ${where.sql}`, where.values), sheet, size };
}

function conditionOf({ kind, verdict, about, since }: ConflictsWanted): Condition {
  const words = splitWords((about ?? '').slice(0, LONGEST))
    .slice(0, MOST_WORDS)
    .map((word) => fold(word.folded));
  const parts: Condition[] = [
    ...(kind ? [{ sql: 'kind = ?', values: [kind] }] : []),
    ...(verdict ? [{ sql: 'verdict = ?', values: [verdict] }] : []),
    ...words.map((word) => ({ sql: `id IN (${TOLD} WHERE contains(${ALL_WORDS}, ?))`, values: [word] })),
    ...(since ? [{ sql: `id IN (${TOLD} WHERE COALESCE(t.published, m.said_on) >= ?)`, values: [since] }] : []),
  ];
  return { sql: parts.map((part) => part.sql).join(' AND ') || 'TRUE', values: parts.flatMap((part) => part.values) };
}

/** The conflicts with the words of each side, its claim and its story. */
const TOLD = `SELECT x.id FROM conflicts x JOIN mentions m ON m.id IN (x.a, x.b)
  JOIN articles t ON t.id = m.article LEFT JOIN claims c ON c.id = m.claim LEFT JOIN stories s ON s.id = c.story`;
const ALL_WORDS = "lower(strip_accents(concat_ws(' ', m.words, c.text, s.title)))";
