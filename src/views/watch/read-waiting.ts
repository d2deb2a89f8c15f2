import { loadWaiting, writeItems } from '../../record/feeds.js';
import type { KeptItem } from '../../record/schema.js';
import { isFailed } from '../../run/outcome.js';
import { type ReadFound, saveFound } from '../cli/save-found.js';
import { type FetchedItem, fetchItem } from './fetch-item.js';
import { planNext } from './plan-next.js';
import type { HeldItem } from './poll-feed.js';
import type { WatchJob } from './watch-job.js';

/** Items read and saved in one transaction. */
const AT_ONCE = 32;

/** An item with what came of it. */
interface Tried {
  readonly item: KeptItem;
  readonly read: ReadFound | null;
  readonly why: { readonly message: string; readonly later: boolean } | null;
}

/**
 * Reads the next items that wait and saves their pages. Pages and the state of their items change in one transaction: an item is read
 * once, whenever the run is killed. Gives how many items it dealt with.
 */
export async function readWaiting(job: WatchJob): Promise<number> {
  const items = await loadWaiting(job.record, new Date(job.now()).toISOString(), AT_ONCE);
  if (items.length === 0) return 0;
  const fetched = await Promise.all(items.map((item) => fetchItem(heldOf(item), item.tries, job.web)));
  const tried = await readFetched(items, fetched, job);
  const read = tried.flatMap((one) => (one.read ? [one.read] : []));
  const readAt = new Date(job.now()).toISOString();
  await saveFound(read, {
    ...job,
    readAt,
    also: (connection, ids) => {
      const pages = ids[Symbol.iterator]();
      return writeItems(
        connection,
        tried.map((one) => settle(one, one.read ? String(pages.next().value) : null, job)),
      );
    },
  });
  for (const { item, why } of tried) if (why && !why.later) job.say(`${item.link ?? item.item}: ${why.message}`);
  return items.length;
}

const heldOf = ({ held, item, link }: KeptItem): HeldItem =>
  held === null
    ? {
        item: { key: item, link, title: null, published: null, updated: null, html: null, full: false, source: null },
        feed: { title: null, link: null },
      }
    : (JSON.parse(held) as HeldItem);

async function readFetched(
  items: readonly KeptItem[],
  fetched: readonly FetchedItem[],
  { pool }: WatchJob,
): Promise<Tried[]> {
  const pages = fetched.flatMap((one) => ('page' in one ? [one.page] : []));
  const half = Math.ceil(pages.length / pool.workers) || 1;
  const parts = Array.from({ length: pool.workers }, (_, i) => pages.slice(i * half, (i + 1) * half));
  const outcomes = (await Promise.all(parts.filter((part) => part.length).map((part) => pool.run(part)))).flat();
  let next = 0;
  return items.map((item, at): Tried => {
    const one = fetched[at];
    if (!one || 'why' in one)
      return { item, read: null, why: one ? { message: one.why.message, later: one.later } : null };
    const outcome = outcomes[next++];
    if (!outcome || isFailed(outcome))
      return { item, read: null, why: { message: outcome?.failure.message ?? 'was not read', later: false } };
    return { item, read: { found: one.page, reading: outcome.value }, why: null };
  });
}

/** What the record keeps of an item that was tried. */
function settle({ item, why }: Tried, page: string | null, { now, every }: WatchJob): KeptItem {
  if (page !== null) return { ...item, state: 'read', page, dueAt: null, trouble: null, held: null, told: false };
  const tries = item.tries + 1;
  const trouble = why?.message ?? null;
  if (!why?.later) return { ...item, state: 'failed', tries, dueAt: null, trouble, held: null };
  return { ...item, tries, trouble, dueAt: planNext({ now: now(), every, failures: tries - 1, name: item.item }) };
}
