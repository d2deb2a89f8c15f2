import type { DuckDBConnection } from '@duckdb/node-api';
import { listValue } from '@duckdb/node-api';
import type { Version } from '../trace/change/version.js';
import type { Trace } from '../trace/trace.js';
import { appendRows } from './append-rows.js';
import { findShifts, type ListChange } from './list-change.js';
import type { NewsRecord } from './record.js';
import { SOURCE_TABLES, TRACE_TABLES } from './schema.js';
import type { Table } from './table.js';

/** Replaces the whole trace of a record, in one transaction. The readings it was traced from must be saved before. */
export const saveTrace = (record: NewsRecord, trace: Trace, versions: readonly Version[] = []): Promise<void> =>
  record.change((connection) => writeTrace(connection, trace, versions));

/** The lists of a trace that have a table each, in the order in which they are written. */
export const TRACE_LISTS = [
  'echoes',
  'stories',
  'threads',
  'claims',
  'chains',
  'origins',
  'drifts',
  'positions',
  'conflicts',
  'audits',
  'corrected',
  'repeated',
] as const satisfies readonly Exclude<keyof Trace, 'mentions'>[];

type TraceList = (typeof TRACE_LISTS)[number];
type Rows = { readonly [List in TraceList]: readonly Trace[List][number][] };
type Changes = { readonly [List in TraceList]: ListChange<Trace[List][number]> | null };
const TABLES: { readonly [List in TraceList]: Table<Trace[List][number]> } = TRACE_TABLES;

/** How the trace in a record changes, list by list: null where one stays as it is; of mentions those whose claim is another one. */
export type TraceChange = Changes & { readonly moved: readonly MovedMention[] };

/** A mention with its claim; null where it has none any more. */
export interface MovedMention {
  readonly id: string;
  readonly claim: string | null;
}

/** `saveTrace` as a part of a larger transaction. */
export async function writeTrace(
  connection: DuckDBConnection,
  trace: Trace,
  versions: readonly Version[],
): Promise<void> {
  await connection.run('UPDATE mentions SET claim = NULL WHERE claim IS NOT NULL');
  for (const list of TRACE_LISTS) await replaceList(connection, list, trace);
  await finish(connection, trace.mentions, versions);
}

/** Brings the trace in a record up to date: rows that stay are not written again, but for their places. */
export async function changeTrace(
  connection: DuckDBConnection,
  change: TraceChange,
  versions: readonly Version[],
): Promise<void> {
  for (const list of TRACE_LISTS) await changeList(connection, list, change);
  await finish(connection, change.moved, versions);
}

const replaceList = <List extends TraceList>(connection: DuckDBConnection, list: List, rows: Rows): Promise<void> =>
  replaceRows(connection, TABLES[list], rows[list]);

const changeList = <List extends TraceList>(
  connection: DuckDBConnection,
  list: List,
  changes: Changes,
): Promise<void> => changeRows(connection, TABLES[list], changes[list]);

/** What hangs on the lists of a trace. */
async function finish(
  connection: DuckDBConnection,
  moved: readonly MovedMention[],
  versions: readonly Version[],
): Promise<void> {
  await joinMentions(connection, moved);
  await renameSpeakers(connection);
  await replaceRows(connection, SOURCE_TABLES.versions, versions);
}

async function replaceRows<T>(connection: DuckDBConnection, to: Table<T>, rows: readonly T[]) {
  await connection.run(`DELETE FROM ${to.name}`);
  await appendRows(
    connection,
    to,
    rows.map((row, nth) => ({ lead: [nth], row })),
  );
}

async function changeRows<T>(connection: DuckDBConnection, to: Table<T>, change: ListChange<T> | null) {
  if (change === null) return;
  if (change.gone.length > 0) await deleteRows(connection, to, change.gone);
  const shifts = findShifts(change);
  if (shifts.length > 0)
    await connection.run(
      `UPDATE ${to.name} SET nth = nth + shift.by FROM (SELECT UNNEST($1) AS low, UNNEST($2) AS high, UNNEST($3) AS by) AS shift
       WHERE nth >= shift.low AND nth < shift.high`,
      [
        listValue(shifts.map(({ low }) => low)),
        listValue(shifts.map(({ high }) => Math.min(high, HIGHEST))),
        listValue(shifts.map(({ by }) => by)),
      ],
    );
  await appendRows(
    connection,
    to,
    change.come.map(({ nth, row }) => ({ lead: [nth], row })),
  );
}

async function deleteRows<T>(connection: DuckDBConnection, from: Table<T>, places: readonly number[]) {
  const { rowsChanged } = await connection.run(`DELETE FROM ${from.name} WHERE nth IN (SELECT UNNEST($1))`, [
    listValue(places),
  ]);
  if (rowsChanged !== places.length)
    throw new Error(
      `expected ${places.length} rows of ${from.name} to go, found ${rowsChanged}: the record changed meanwhile; trace it anew with \`hearsay read\``,
    );
}

/** No list has as many rows: the highest whole number of 32 bits. */
const HIGHEST = 2 ** 31 - 1;

/** Gives speakers the names that people corrected them to, one correction after the other; what a page says stays. */
async function renameSpeakers(connection: DuckDBConnection) {
  await connection.run('UPDATE attributions SET corrected_speaker = NULL WHERE corrected_speaker IS NOT NULL');
  const corrections = await connection.runAndReadAll(
    `SELECT from_name, name FROM corrections JOIN corrected ON correction = id
     WHERE fits AND kind IN ('merge-speakers', 'rename-speaker') ORDER BY corrected.nth`,
  );
  for (const [from, name] of corrections.getRows())
    await connection.run(
      'UPDATE attributions SET corrected_speaker = $2 WHERE COALESCE(corrected_speaker, speaker) = $1',
      [from ?? null, name ?? null],
    );
}

/** Gives each mention its claim: all else of a mention comes from its reading and stays. */
async function joinMentions(connection: DuckDBConnection, mentions: readonly MovedMention[]) {
  if (mentions.length === 0) return;
  const [ids, claims] = [mentions.map(({ id }) => id), mentions.map(({ claim }) => claim)];
  const joined = await connection.run(
    'UPDATE mentions SET claim = told.claim FROM (SELECT UNNEST($1) AS id, UNNEST($2) AS claim) AS told WHERE mentions.id = told.id',
    [listValue(ids), listValue(claims)],
  );
  if (joined.rowsChanged !== mentions.length)
    throw new Error(
      `the trace has ${mentions.length} mentions, the record knows ${joined.rowsChanged} of them: save the readings first`,
    );
}
