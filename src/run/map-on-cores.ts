import type { Outcome } from './outcome.js';
import { Pool, type PoolOptions } from './pool.js';

/** Batches under way for each worker: enough that none waits, few enough that memory stays flat. */
const AHEAD = 4;

/**
 * Runs a function over batches of items on all cores. Outcomes come in the order of the items, whatever the number of workers,
 * and as soon as they are there: a batch is never kept back until the next one comes in.
 */
export async function* mapOnCores<Item, Result>(
  batches: AsyncIterable<readonly Item[]>,
  options: PoolOptions,
): AsyncGenerator<Outcome<Result>[], void, undefined> {
  const pool = new Pool<Item, Result>(options);
  const input = batches[Symbol.asyncIterator]();
  const running: Promise<Outcome<Result>[]>[] = [];
  let next: Promise<IteratorResult<readonly Item[]>> | null = null;
  let ended = false;
  try {
    while (!ended || running.length) {
      if (!ended && !next && running.length < options.workers * AHEAD) next = input.next();
      const first = await firstOf(next, running[0]);
      if ('outcomes' in first) {
        running.shift();
        yield first.outcomes;
        continue;
      }
      next = null;
      if (first.input.done) ended = true;
      else running.push(quiet(pool.run(first.input.value)));
    }
  } finally {
    await pool.close();
    await input.return?.();
  }
}

type First<Item, Result> =
  { readonly outcomes: Outcome<Result>[] } | { readonly input: IteratorResult<readonly Item[]> };

/** The oldest batch's outcomes or the next input, whichever is there first; outcomes where both are. */
function firstOf<Item, Result>(
  next: Promise<IteratorResult<readonly Item[]>> | null,
  oldest: Promise<Outcome<Result>[]> | undefined,
): Promise<First<Item, Result>> {
  const runners: Promise<First<Item, Result>>[] = [];
  if (oldest) runners.push(oldest.then((outcomes) => ({ outcomes })));
  if (next) runners.push(next.then((input) => ({ input })));
  return Promise.race(runners);
}

/** A rejection waits here until its turn to be read, and is no unhandled one meanwhile. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
