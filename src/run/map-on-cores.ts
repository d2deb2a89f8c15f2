import type { Outcome } from './outcome.js';
import type { Pool } from './pool.js';

/** Batches under way for each worker: enough that none waits, few enough that memory stays flat. */
const AHEAD = 4;

/** A batch that is done: an outcome for each item, in the order of the items. */
export interface Done<Item, Result> {
  readonly items: readonly Item[];
  readonly outcomes: readonly Outcome<Result>[];
}

/**
 * Runs the pool's function over batches of items. Outcomes come in the order of the items, whatever the number of workers,
 * and as soon as they are there: a batch is never kept back until the next one comes in.
 */
export async function* mapOnCores<Item, Result>(
  batches: AsyncIterable<readonly Item[]>,
  pool: Pool<Item, Result>,
): AsyncGenerator<Done<Item, Result>, void, undefined> {
  const input = batches[Symbol.asyncIterator]();
  const running: Promise<Done<Item, Result>>[] = [];
  let next: Promise<IteratorResult<readonly Item[]>> | null = null;
  let ended = false;
  try {
    while (!ended || running.length) {
      if (!ended && !next && running.length < pool.workers * AHEAD) next = input.next();
      const first = await firstOf(next, running[0]);
      if ('done' in first) {
        running.shift();
        yield first.done;
        continue;
      }
      next = null;
      if (first.input.done) ended = true;
      else running.push(quiet(runBatch(pool, first.input.value)));
    }
  } finally {
    await input.return?.();
  }
}

const runBatch = async <Item, Result>(
  pool: Pool<Item, Result>,
  items: readonly Item[],
): Promise<Done<Item, Result>> => ({
  items,
  outcomes: await pool.run(items),
});

type First<Item, Result> = { readonly done: Done<Item, Result> } | { readonly input: IteratorResult<readonly Item[]> };

/** The oldest batch that is under way or the next input, whichever is there first; the batch where both are. */
function firstOf<Item, Result>(
  next: Promise<IteratorResult<readonly Item[]>> | null,
  oldest: Promise<Done<Item, Result>> | undefined,
): Promise<First<Item, Result>> {
  const runners: Promise<First<Item, Result>>[] = [];
  if (oldest) runners.push(oldest.then((done) => ({ done })));
  if (next) runners.push(next.then((input) => ({ input })));
  return Promise.race(runners);
}

/** A rejection waits here until its turn to be read, and is no unhandled one meanwhile. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
