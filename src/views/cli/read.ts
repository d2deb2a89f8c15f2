import { openRecord } from '../../record/open-record.js';
import { findPages } from '../../source/find-pages.js';
import type { FoundPage } from '../../source/found-page.js';
import type { Reach } from '../../source/read-document.js';
import { openWeb } from '../../source/web/open-web.js';
import { readAddress } from '../../source/web/read-address.js';
import { openPool } from './open-pool.js';
import { plainWords } from './plain-words.js';
import { readVersion } from './read-version.js';
import { openProgress } from './progress.js';
import { type ReadCounts, readIntoRecord } from './read-into-record.js';
import { showSummary } from './show-summary.js';
import { traceRecord } from './trace-record.js';
import { watchInterrupt } from './watch-interrupt.js';
import type { WorkOptions } from './work-options.js';
import { writeOut } from './write-out.js';

/** What `read` is told on the command line. */
export interface ReadOptions extends WorkOptions {
  readonly record: string;
  readonly allowPrivate?: boolean;
}

const say = (from: string, note: string): void => void process.stderr.write(`${plainWords(`${from}: ${note}`)}\n`);

/** Reads the pages of all paths into a record and prints what it then holds. Exit 1 where a page could not be read. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<void> {
  const record = await openRecord(options.record, { mode: 'write' });
  const web = openWeb({ version: readVersion(), delay: 1, allowPrivate: options.allowPrivate === true });
  const reach: Reach = { tell: say, readAddress: (address) => readAddress(address, web, reach) };
  try {
    const counts = await readAll(findPages(paths, { input: process.stdin, ...reach }), options, record);
    if (counts.failed) process.exitCode = 1;
    if (counts.stopped) return;
    await traceRecord(record, options.outlets);
    await writeOut(await showSummary(record, counts));
  } finally {
    await web.close();
    await record.close();
  }
}

async function readAll(
  pages: AsyncIterable<FoundPage[]>,
  options: ReadOptions,
  record: Awaited<ReturnType<typeof openRecord>>,
): Promise<ReadCounts & { stopped: boolean }> {
  const [pool, progress, interrupt] = [openPool(options), openProgress(), watchInterrupt()];
  let total = 0;
  const counted = countPages(pages, (more) => (total += more));
  try {
    const counts = await readIntoRecord(counted, {
      record,
      pool,
      readAt: new Date().toISOString(),
      onFailure: (from, { message }) => progress.say(`${from}: ${message}`),
      onProgress: (done) => progress.show(done, total),
      stopped: interrupt.stopped,
    });
    if (interrupt.isStopped()) {
      progress.say(
        `stopped: ${counts.added} new pages are saved and not yet traced with the others; run the same command again to go on`,
      );
      process.exitCode = 130;
    }
    return { ...counts, stopped: interrupt.isStopped() };
  } finally {
    interrupt.release();
    progress.stop();
    await pool.close();
  }
}

async function* countPages(
  pages: AsyncIterable<FoundPage[]>,
  onFound: (more: number) => void,
): AsyncGenerator<FoundPage[]> {
  for await (const some of pages) {
    onFound(some.length);
    yield some;
  }
}
