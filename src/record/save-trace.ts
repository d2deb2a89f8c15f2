import type { DuckDBConnection } from '@duckdb/node-api';
import { listValue } from '@duckdb/node-api';
import type { Version } from '../trace/change/version.js';
import type { Trace } from '../trace/trace.js';
import { appendRows } from './append-rows.js';
import type { NewsRecord } from './record.js';
import { SOURCE_TABLES, TRACE_TABLES } from './schema.js';
import type { Table } from './table.js';

/** Replaces the whole trace of a record, in one transaction. The readings it was traced from must be saved before. */
export const saveTrace = (record: NewsRecord, trace: Trace, versions: readonly Version[] = []): Promise<void> =>
  record.change((connection) => writeTrace(connection, trace, versions));

/** A trace as it is written: a list that is null is the same as in the record; of mentions only those whose claim changed. */
export type TraceChange = { readonly [List in Exclude<keyof Trace, 'mentions'>]: Trace[List] | null } & {
  readonly moved: readonly MovedMention[];
};

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
  await changeTrace(connection, { ...trace, moved: trace.mentions }, versions);
}

/** Brings the trace in a record up to date. */
export async function changeTrace(
  connection: DuckDBConnection,
  trace: TraceChange,
  versions: readonly Version[],
): Promise<void> {
  const t = TRACE_TABLES;
  await replaceRows(connection, t.echoes, trace.echoes);
  await replaceRows(connection, t.stories, trace.stories);
  await replaceRows(connection, t.threads, trace.threads);
  await replaceRows(connection, t.claims, trace.claims);
  await replaceRows(connection, t.chains, trace.chains);
  await replaceRows(connection, t.origins, trace.origins);
  await replaceRows(connection, t.drifts, trace.drifts);
  await replaceRows(connection, t.positions, trace.positions);
  await replaceRows(connection, t.conflicts, trace.conflicts);
  await replaceRows(connection, t.audits, trace.audits);
  await replaceRows(connection, t.corrected, trace.corrected);
  await replaceRows(connection, t.repeated, trace.repeated);
  await joinMentions(connection, trace.moved);
  await renameSpeakers(connection);
  await replaceRows(connection, SOURCE_TABLES.versions, versions);
}

async function replaceRows<T>(connection: DuckDBConnection, to: Table<T>, rows: readonly T[] | null) {
  if (rows === null) return;
  await connection.run(`DELETE FROM ${to.name}`);
  await appendRows(
    connection,
    to,
    rows.map((row, nth) => ({ lead: [nth], row })),
  );
}

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
