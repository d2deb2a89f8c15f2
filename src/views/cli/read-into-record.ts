import type { NewsRecord } from '../../record/record.js';
import { cutBatches } from '../../run/cut-batches.js';
import { mapOnCores } from '../../run/map-on-cores.js';
import { type Failure, isFailed } from '../../run/outcome.js';
import { untilStopped } from '../../run/until-stopped.js';
import type { FoundPage } from '../../source/found-page.js';
import type { ReadingPool } from './open-pool.js';
import { type ReadFound, saveFound } from './save-found.js';

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

/** Pages saved in one transaction: a commit costs milliseconds, and what is not saved yet is lost when the run is killed. */
const SAVED_AT_ONCE = 256;

/** Reads pages on all cores and saves them as they come. Nothing is traced yet. */
export async function readIntoRecord(pages: AsyncIterable<FoundPage[]>, job: ReadJob): Promise<ReadCounts> {
  const counts = { added: 0, known: 0, failed: 0 };
  let unsaved: ReadFound[] = [];
  const save = async (): Promise<void> => {
    const { added, known } = await saveFound(unsaved, job);
    counts.added += added;
    counts.known += known;
    unsaved = [];
  };
  let done = 0;
  for await (const { items, outcomes } of untilStopped(mapOnCores(cutBatches(pages, sizeOf), job.pool), job.stopped)) {
    for (const [at, found] of items.entries()) {
      const outcome = outcomes[at];
      if (!outcome) continue;
      if (!isFailed(outcome)) {
        if ('page' in found) unsaved.push({ found, reading: outcome.value });
      } else {
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
