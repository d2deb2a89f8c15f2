import type { DuckDBConnection } from '@duckdb/node-api';
import { articleWords } from '../../pipeline.js';
import type { Reading } from '../../read/reading.js';
import { assignPageIds } from '../../record/assign-page-ids.js';
import { findKept } from '../../record/find-kept.js';
import { packCapture } from '../../record/pack-capture.js';
import type { NewsRecord } from '../../record/record.js';
import { type Saved, writeReadings } from '../../record/save-readings.js';
import { isFailed } from '../../run/outcome.js';
import type { FoundPage } from '../../source/found-page.js';
import type { ReadingPool } from './open-pool.js';

/** A page that was found and its reading. */
export interface ReadFound {
  readonly found: Extract<FoundPage, { page: unknown }>;
  readonly reading: Reading;
}

export interface SaveJob {
  readonly record: NewsRecord;
  readonly pool: ReadingPool;
  /** ISO 8601 instant that is kept with each page. */
  readonly readAt: string;
  /** What is to happen in the same transaction; it is given the id under which each page is kept, in the order of the batch. */
  readonly also?: (connection: DuckDBConnection, ids: readonly string[]) => Promise<void>;
}

/** Saves a batch with its captures in one transaction. A page whose article is kept already, with another menu around it, is known. */
export async function saveFound(batch: readonly ReadFound[], { record, pool, readAt, also }: SaveJob): Promise<Saved> {
  const sames = await findSames(record, batch);
  const fresh = batch.filter((_, at) => sames[at] === null);
  const assigned = await assignPageIds(
    record,
    fresh.map(({ reading }) => reading.page),
  );
  const readings = await Promise.all(fresh.map((read, at) => renamePage(read, assigned[at], pool)));
  const packed = await Promise.all(
    fresh.map(({ found: { capture } }, at) => capture && packCapture(capture, readings[at]?.page.text ?? '')),
  );
  const captures = new Map(packed.flatMap((capture, at) => (capture ? [[assigned[at] ?? '', capture] as const] : [])));
  let next = 0;
  const ids = sames.map((same) => same ?? assigned[next++] ?? '');
  return record.change(async (connection) => {
    const saved = await writeReadings(connection, record, { readings, readAt, captures });
    await also?.(connection, ids);
    return { added: saved.added, known: batch.length - saved.added };
  });
}

/** For each page the id of the kept one under its name that reports the same to the letter; null where none does. */
async function findSames(record: NewsRecord, batch: readonly ReadFound[]): Promise<(string | null)[]> {
  const names = batch.map(({ reading }) => reading.page.id);
  const kept = await findKept(record, names);
  return batch.map(({ reading }) => {
    const { id, text } = reading.page;
    const others = kept.get(id) ?? [];
    if (others.length === 0 || others.some(({ page }) => page.text === text)) return null;
    const words = articleWords(reading);
    return others.find((other) => articleWords(other) === words)?.page.id ?? null;
  });
}

/** Every id in a reading begins with its page's id, so a page that gets another one is read again under it. */
async function renamePage({ found, reading }: ReadFound, id: string | undefined, pool: ReadingPool): Promise<Reading> {
  if (id === undefined || id === reading.page.id) return reading;
  const [outcome] = await pool.run([{ ...found, page: { ...found.page, id } }]);
  if (!outcome || isFailed(outcome)) throw new Error(`a page of ${found.from} could be read once and not again`);
  return outcome.value;
}
