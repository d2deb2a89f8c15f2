import { existsSync } from 'node:fs';
import { UsageError } from '../../errors.js';
import { openRecord } from '../../record/open-record.js';
import type { NewsRecord } from '../../record/record.js';
import { readOutlets } from '../../source/read-outlets.js';
import { openWeb } from '../../source/web/open-web.js';
import { isWeb } from '../watch/ask-feed.js';
import { openTracer } from '../watch/open-tracer.js';
import { watchFeeds } from '../watch/watch-feeds.js';
import { openPool } from './open-pool.js';
import { plainWords } from './plain-words.js';
import { readVersion } from './read-version.js';
import { type Interrupt, watchInterrupt } from './watch-interrupt.js';
import type { WatchOptions } from './watch-options.js';
import { writeOut } from './write-out.js';

/** A feed on the web may come back; a file that was never there is a slip of the pen. Throws UsageError. */
export function checkFiles(feeds: readonly string[]): void {
  const missing = feeds.find((feed) => !isWeb(feed) && !existsSync(feed));
  if (missing !== undefined)
    throw new UsageError(
      `expected the address of a feed or the path of a file, found no file ${missing}: check the path, or write an address with https://`,
    );
}

/** Follows feeds into a record until told to stop. Exit 1 where, with `once`, a feed could not be read. */
export async function watch(feeds: readonly string[], options: WatchOptions): Promise<void> {
  checkFiles(feeds);
  const record = await openRecord(options.record, { mode: 'write' });
  const interrupt = watchInterrupt();
  try {
    const failing = await follow(feeds, options, { record, interrupt });
    if (options.once && failing) process.exitCode = 1;
  } finally {
    interrupt.release();
    await record.close();
  }
}

/** Follows feeds into an open record until interrupted. */
export async function follow(
  feeds: readonly string[],
  options: WatchOptions,
  { record, interrupt }: { readonly record: NewsRecord; readonly interrupt: Interrupt },
): Promise<number> {
  const web = openWeb({ version: readVersion(), delay: options.delay, allowPrivate: options.allowPrivate === true });
  const pool = openPool(options);
  const outlets = options.outlets ?? (process.env['HEARSAY_OUTLETS'] || undefined);
  const tracer = openTracer(outlets === undefined ? [] : readOutlets(outlets));
  const { stopped, isStopped } = interrupt;
  const say = (line: string): void => void process.stderr.write(`${plainWords(line)}\n`);
  try {
    return await watchFeeds(
      { feeds, once: options.once === true, stopped },
      { record, pool, tracer, web, every: options.every, now: Date.now, tell: writeOut, say, isStopped },
    );
  } finally {
    await pool.close();
    await tracer.close();
    await web.close();
  }
}
