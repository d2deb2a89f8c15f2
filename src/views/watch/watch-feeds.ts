import { setTimeout as wait } from 'node:timers/promises';
import { countUntold, loadFeed } from '../../record/feeds.js';
import { isWeb } from './ask-feed.js';
import { isDue } from './plan-next.js';
import { pollFeed } from './poll-feed.js';
import { readWaiting } from './read-waiting.js';
import { traceNews } from './trace-news.js';
import type { WatchJob } from './watch-job.js';

/** Feeds asked at the same time. */
const ASKED_AT_ONCE = 8;
/** Seconds: so often a watch that sleeps looks at the clock, which may jump while the machine sleeps. */
const LOOK = 30;
/** While many pages wait, tracing takes at most one part in so many of the time. */
const SHARE = 8;

export interface WatchPlan {
  /** Addresses of feeds and lists of feeds, or paths of such files. */
  readonly feeds: readonly string[];
  /** One look at each feed, and an end. */
  readonly once: boolean;
  readonly stopped: Promise<void>;
}

/** Follows feeds until stopped. Gives how many feeds could not be read at the last look at them. */
export async function watchFeeds({ feeds, once, stopped }: WatchPlan, job: WatchJob): Promise<number> {
  const followed = new Set(feeds);
  const failing = new Set<string>();
  const nap = new AbortController();
  void stopped.then(() => nap.abort());
  for (;;) {
    await pollDue(followed, failing, { job, once });
    await readAll(job);
    if (once || job.isStopped()) return failing.size;
    await wait(LOOK * 1000, undefined, { signal: nap.signal }).catch(() => undefined);
    if (job.isStopped()) return failing.size;
  }
}

async function pollDue(
  followed: Set<string>,
  failing: Set<string>,
  { job, once }: { readonly job: WatchJob; readonly once: boolean },
): Promise<void> {
  const seen = new Set<string>();
  for (let due = await findDue(followed, seen, { job, once }); due.length && !job.isStopped();) {
    for (let at = 0; at < due.length && !job.isStopped(); at += ASKED_AT_ONCE)
      await Promise.all(
        due.slice(at, at + ASKED_AT_ONCE).map(async (address) => {
          const { failed, lists } = await pollFeed(address, job);
          if (failed) failing.add(address);
          else failing.delete(address);
          // Only the web may be named by what comes from the web.
          for (const listed of lists) if (isWeb(listed) || !isWeb(address)) followed.add(listed);
        }),
      );
    due = await findDue(followed, seen, { job, once });
  }
}

/** Feeds whose time has come; with `once` all of them but those that are left alone after failures. Each at most once a round. */
async function findDue(
  followed: ReadonlySet<string>,
  seen: Set<string>,
  { job, once }: { readonly job: WatchJob; readonly once: boolean },
): Promise<string[]> {
  const due: string[] = [];
  for (const address of followed) {
    if (seen.has(address)) continue;
    seen.add(address);
    const known = await loadFeed(job.record, address);
    if (!known || (once && known.failures === 0) || isDue(known.dueAt, { now: job.now(), every: job.every }))
      due.push(address);
  }
  return due;
}

/** Reads all that waits. Tracing costs more the larger the pile is, so while much waits it is done seldom. */
async function readAll(job: WatchJob): Promise<void> {
  let [tracedAt, cost] = [performance.now(), 0];
  while (!job.isStopped() && (await readWaiting(job)) > 0) {
    if (performance.now() - tracedAt < Math.max(LOOK * 1000, cost * SHARE)) continue;
    const start = performance.now();
    await traceNews(job);
    [tracedAt, cost] = [performance.now(), performance.now() - start];
  }
  if ((await countUntold(job.record)) > 0) await traceNews(job);
}
