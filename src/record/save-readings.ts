import type { DuckDBConnection } from '@duckdb/node-api';
import type { Reading } from '../read/reading.js';
import { appendRows, type NewRow } from './append-rows.js';
import { findHashes } from './find-hashes.js';
import type { NewsRecord } from './record.js';
import { type KeptCapture, OTHER_TABLES, PAGES, READING_TABLES, SOURCE_TABLES } from './schema.js';
import { countTerms } from './search/count-terms.js';
import { sha256 } from './sha256.js';

/** How many pages were new, and how many the record had already. */
export interface Saved {
  readonly added: number;
  readonly known: number;
}

/**
 * Saves readings in one transaction. A page that the record has, with the same text, changes nothing.
 * Ids must come from `assignPageIds`: the same id with another text is an error. `readAt` is an ISO 8601 instant.
 */
export const saveReadings = (record: NewsRecord, readings: readonly Reading[], readAt: string): Promise<Saved> =>
  record.change((connection) => writeReadings(connection, record, { readings, readAt, captures: new Map() }));

/** Readings with the captures of their pages, by page id. */
export interface NewPages {
  readonly readings: readonly Reading[];
  readonly readAt: string;
  readonly captures: ReadonlyMap<string, KeptCapture>;
}

/** `saveReadings` as a part of a larger transaction. */
export async function writeReadings(
  connection: DuckDBConnection,
  record: NewsRecord,
  { readings, readAt, captures }: NewPages,
): Promise<Saved> {
  const fresh = await findNew(record, readings);
  const pages = fresh.map(({ page }) => ({ ...page, sha256: sha256(page.text), readAt }));
  await appendRows(
    connection,
    PAGES,
    pages.map((row) => ({ lead: [], row })),
  );
  await appendLists(connection, fresh);
  await appendIndex(connection, fresh);
  const kept = fresh.flatMap(({ page: { id } }) => ({ id, capture: captures.get(id) }));
  await appendRows(
    connection,
    SOURCE_TABLES.captures,
    kept.flatMap(({ id, capture }) => (capture ? [{ lead: [id], row: capture }] : [])),
  );
  return { added: fresh.length, known: readings.length - fresh.length };
}

/** The readings whose page the record does not have yet, each page once. */
async function findNew(record: NewsRecord, readings: readonly Reading[]): Promise<Reading[]> {
  const ids = readings.map(({ page }) => page.id);
  const known = await findHashes(record, ids);
  return readings.filter(({ page: { id, text } }) => {
    const [hash, kept] = [sha256(text), known.get(id)];
    if (kept !== undefined && kept !== hash)
      throw new Error(
        `page ${id} is in the record with another text: give it an id by assignPageIds before reading it`,
      );
    known.set(id, hash);
    return kept === undefined;
  });
}

async function appendLists(connection: DuckDBConnection, readings: readonly Reading[]) {
  const t = READING_TABLES;
  await appendRows(
    connection,
    t.articles,
    listRows(readings, (r) => r.articles),
  );
  await appendRows(
    connection,
    t.furniture,
    listRows(readings, (r) => r.furniture),
  );
  await appendRows(
    connection,
    t.names,
    listRows(readings, (r) => r.names),
  );
  await appendRows(
    connection,
    t.times,
    listRows(readings, (r) => r.times),
  );
  await appendRows(
    connection,
    t.attributions,
    listRows(readings, (r) => r.attributions.map((one) => ({ ...one, correctedSpeaker: null }))),
  );
  await appendRows(
    connection,
    t.credits,
    listRows(readings, (r) => r.credits),
  );
  const mentions = listRows(readings, (r) => r.mentions.map((mention) => ({ ...mention, claim: null })));
  await appendRows(connection, t.mentions, mentions);
}

const listRows = <T>(readings: readonly Reading[], list: (reading: Reading) => readonly T[]): NewRow<T>[] =>
  readings.flatMap((reading) =>
    list(reading).map((row, nth) => ({ lead: [reading.page.id, nth], row, text: reading.page.text })),
  );

async function appendIndex(connection: DuckDBConnection, readings: readonly Reading[]) {
  const counted = readings.flatMap((reading) => countTerms(reading));
  const postings = counted.flatMap(({ article, terms }) =>
    [...terms].map(([term, count]) => ({ lead: [], row: { term, article, count } })),
  );
  const lengths = counted.map(({ article, words }) => ({ lead: [], row: { article, words } }));
  await appendRows(connection, OTHER_TABLES.postings, postings);
  await appendRows(connection, OTHER_TABLES.lengths, lengths);
}
