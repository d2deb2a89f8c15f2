import type { Reading } from '../../read/reading.js';
import { assignPageIds } from '../../record/assign-page-ids.js';
import type { NewsRecord } from '../../record/record.js';
import { saveReadings } from '../../record/save-readings.js';
import { cutBatches } from '../../run/cut-batches.js';
import { mapOnCores } from '../../run/map-on-cores.js';
import { type Failure, isFailed } from '../../run/outcome.js';
import { untilStopped } from '../../run/until-stopped.js';
import type { FoundPage } from '../../source/found-page.js';
import type { ReadingPool } from './open-pool.js';

/** What reading needs, and whom it tells how it goes. */
export interface ReadJob {
  readonly record: NewsRecord;
  readonly pool: ReadingPool;
  /** ISO 8601 instant that is kept with each page. */
  readonly readAt: string;
  readonly onFailure: (from: string, failure: Failure) => void;
  /** After each batch: how many pages are done, well or not. */
  readonly onProgress: (done: number) => void;
  /** Once it resolves, what is read is saved and no more is read. */
  readonly stopped: Promise<void>;
}

export interface ReadCounts {
  added: number;
  known: number;
  failed: number;
}

interface ReadFound {
  readonly found: FoundPage;
  readonly reading: Reading;
}

/** Pages saved in one transaction: a commit costs milliseconds, and what is not saved yet is lost when the run is killed. */
const SAVED_AT_ONCE = 256;

/** Reads pages on all cores and saves them as they come. Nothing is traced yet. */
export async function readIntoRecord(pages: AsyncIterable<FoundPage[]>, job: ReadJob): Promise<ReadCounts> {
  const counts = { added: 0, known: 0, failed: 0 };
  let unsaved: ReadFound[] = [];
  const save = async (): Promise<void> => {
    const { added, known } = await saveBatch(unsaved, job);
    counts.added += added;
    counts.known += known;
    unsaved = [];
  };
  let done = 0;
  for await (const { items, outcomes } of untilStopped(mapOnCores(cutBatches(pages, sizeOf), job.pool), job.stopped)) {
    for (const [at, found] of items.entries()) {
      const outcome = outcomes[at];
      if (!outcome) continue;
      if (!isFailed(outcome)) unsaved.push({ found, reading: outcome.value });
      else {
        counts.failed++;
        job.onFailure(found.from, outcome.failure);
      }
    }
    job.onProgress((done += items.length));
    if (unsaved.length >= SAVED_AT_ONCE) await save();
  }
  if (unsaved.length) await save();
  return counts;
}

const sizeOf = (found: FoundPage): number =>
  'page' in found
    ? (found.page.text?.length ?? 0) + (found.page.html?.length ?? 0) + (found.capture?.bytes.length ?? 0)
    : 0;

async function saveBatch(batch: readonly ReadFound[], { record, pool, readAt }: ReadJob): Promise<ReadCounts> {
  const ids = await assignPageIds(
    record,
    batch.map(({ reading }) => reading.page),
  );
  const readings = await Promise.all(batch.map((read, at) => renamePage(read, ids[at], pool)));
  return { ...(await saveReadings(record, readings, readAt)), failed: 0 };
}

/** Every id in a reading begins with its page's id, so a page that gets another one is read again under it. */
async function renamePage({ found, reading }: ReadFound, id: string | undefined, pool: ReadingPool): Promise<Reading> {
  if (id === undefined || id === reading.page.id || 'failure' in found) return reading;
  const [outcome] = await pool.run([{ ...found, page: { ...found.page, id } }]);
  if (!outcome || isFailed(outcome)) throw new Error(`a page of ${found.from} could be read once and not again`);
  return outcome.value;
}
