import type { ClaimedMention } from '../trace/claim/claim.js';
import type { Trace } from '../trace/trace.js';
import { loadRows } from './load-rows.js';
import type { NewsRecord } from './record.js';
import { READING_TABLES, TRACE_TABLES } from './schema.js';
import type { Table } from './table.js';

/** The trace of a record, equal to what was saved; its mentions by page, in reading order. */
export async function loadTrace(record: NewsRecord): Promise<Trace> {
  const load = async <T>(from: Table<T>): Promise<T[]> =>
    (await loadRows(record, from, { sql: 'ORDER BY nth' })).map(({ row }) => row);
  const mentions = await loadRows(record, READING_TABLES.mentions, {
    sql: 'WHERE claim IS NOT NULL ORDER BY page, nth',
  });
  const t = TRACE_TABLES;
  return {
    echoes: await load(t.echoes),
    stories: await load(t.stories),
    threads: await load(t.threads),
    claims: await load(t.claims),
    mentions: mentions.map(({ row }) => row as ClaimedMention),
    chains: await load(t.chains),
    origins: await load(t.origins),
    drifts: await load(t.drifts),
    positions: await load(t.positions),
    conflicts: await load(t.conflicts),
    audits: await load(t.audits),
    corrected: await load(t.corrected),
    repeated: await load(t.repeated),
  };
}
