import { loadFeed, loadItems, writeFeed, writeItems } from '../../record/feeds.js';
import type { KeptFeed, KeptItem } from '../../record/schema.js';
import { sha256 } from '../../record/sha256.js';
import type { Feed, FeedItem } from '../../source/feed/feed-item.js';
import { askFeed } from './ask-feed.js';
import { planNext } from './plan-next.js';
import type { WatchJob } from './watch-job.js';

/** What a waiting item is read from later: the item, and what is known of its feed. */
export interface HeldItem {
  readonly item: FeedItem;
  readonly feed: Omit<Feed, 'items'>;
}

/** What came of asking a feed. */
export interface Polled {
  readonly failed: boolean;
  /** Feeds that it lists, where it is a list of feeds. */
  readonly lists: readonly string[];
}

/**
 * Asks a feed and keeps what is new in it: its new items and what to ask with next time in one transaction, so that a run that is killed
 * either knows of an item or asks for it again.
 */
export async function pollFeed(address: string, job: WatchJob): Promise<Polled> {
  const known = await loadFeed(job.record, address);
  const answer = await askFeed(address, known, job.web);
  if (answer.kind === 'list') return { failed: false, lists: answer.addresses };
  const now = job.now();
  const base = known ?? { address, etag: null, lastModified: null, sha256: null };
  const failures = answer.kind === 'failed' ? (known?.failures ?? 0) + 1 : 0;
  const retryAfter = answer.kind === 'failed' ? answer.retryAfter : null;
  const kept: KeptFeed = {
    ...base,
    ...(answer.kind === 'feed' ? answer.marks : {}),
    checkedAt: new Date(now).toISOString(),
    dueAt: planNext({ now, every: job.every, failures, name: address, retryAfter }),
    failures,
    trouble: answer.kind === 'failed' ? answer.why.message : null,
  };
  const fresh = answer.kind === 'feed' ? freshItems(address, answer.feed, await loadItems(job.record, address)) : [];
  await job.record.change(async (connection) => {
    await writeFeed(connection, kept);
    await writeItems(connection, fresh);
  });
  if (answer.kind === 'failed')
    job.say(`${address}: ${answer.why.message} (failed ${failures} times in a row; asked again after ${kept.dueAt})`);
  return { failed: answer.kind === 'failed', lists: [] };
}

/** The items that the record does not know, or knows with other words, in the order of the feed. */
function freshItems(address: string, { items, ...feed }: Feed, known: ReadonlyMap<string, KeptItem>): KeptItem[] {
  const fresh = new Map<string, KeptItem>();
  for (const item of items) {
    const stamp = stampOf(item);
    if (known.get(item.key)?.stamp === stamp || fresh.has(item.key)) continue;
    const held: HeldItem = { item, feed };
    fresh.set(item.key, {
      feed: address,
      item: item.key,
      link: item.link,
      stamp,
      state: 'waiting',
      tries: 0,
      dueAt: null,
      page: known.get(item.key)?.page ?? null,
      trouble: null,
      held: JSON.stringify(held),
      told: false,
    });
  }
  return [...fresh.values()];
}

/** What a feed says of an item in words: counters and addresses in its markup change with every answer. */
const stampOf = ({ title, link, updated, html }: FeedItem): string =>
  sha256(
    JSON.stringify([
      title,
      link,
      updated,
      (html ?? '')
        .replace(/<[^<>]{0,2000}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  ).slice(0, 32);
