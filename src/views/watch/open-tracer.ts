import { totalmem } from 'node:os';
import type { Outlet } from '../../known/outlets.js';
import { loadCorrections } from '../../record/corrections.js';
import { findSeen } from '../../record/find-seen.js';
import { loadReadings } from '../../record/load-readings.js';
import { loadTrace } from '../../record/load-trace.js';
import type { NewsRecord } from '../../record/record.js';
import { type MovedMention, TRACE_LISTS, type TraceChange } from '../../record/save-trace.js';
import { type Failure, type Outcome, isFailed } from '../../run/outcome.js';
import { Pool } from '../../run/pool.js';
import type { TraceStep, Traced } from './follow-trace.js';

/** The trace of all pages that a record held when it was asked for, as what changed since the last one. */
export interface NewTrace extends Traced {
  readonly change: TraceChange;
}

/**
 * Traces a record again and again in a thread of its own, which is told new pages only: whoever asks can answer others meanwhile. Close it.
 */
export interface Tracer {
  /** Why there is no trace where it failed: the pages stay, and the next one has them too. Null where nothing came since it failed. */
  trace(record: NewsRecord): Promise<NewTrace | { readonly failure: Failure } | null>;
  /** The new trace is in the record: the next one is held against it. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

type Tell = <T>(step: TraceStep) => Promise<T>;

/** Pages sent at once: each is copied between threads, and nobody is answered meanwhile. */
const SENT_AT_ONCE = 100;
/** As long as timers can wait: a large pile takes as long as it takes. */
const NO_LIMIT = 2 ** 31 - 1;
/** Share of the machine's memory. */
const MOST_MEMORY = 0.75;
/** What a trace makes lives until its end: with little room for the young it would all be moved among the old before it goes. */
const YOUNG_MB = 192;

export function openTracer(outlets: readonly Outlet[]): Tracer {
  const task = {
    module: new URL('./follow-trace.js', import.meta.url).href,
    name: 'followTrace',
    settings: { outlets },
  };
  const memoryMb = Math.round((totalmem() * MOST_MEMORY) / 2 ** 20);
  const pool = new Pool<TraceStep, unknown>({ task, workers: 1, timeLimit: NO_LIMIT, memoryMb, youngMb: YOUNG_MB });
  const sent = new Set<string>();
  let isStarted = false;
  let failedWith = -1;
  const tell = async <T>(step: TraceStep): Promise<T> => valueOf(await pool.run([step])) as T;
  const start = async (record: NewsRecord): Promise<void> => {
    sent.clear();
    await tell({ do: 'start', kept: await loadTrace(record) });
    isStarted = true;
  };
  const attempt = async (record: NewsRecord): Promise<NewTrace> => {
    if (!isStarted) await start(record);
    await sendNew(record, sent, tell);
    const corrections = (await loadCorrections(record)).filter((one) => !one.undone);
    const traced = await tell<Traced>({ do: 'trace', held: sent.size, corrections });
    return { ...traced, change: await takeChange(tell) };
  };
  return {
    async trace(record) {
      const held = await countPages(record);
      if (held === failedWith) return null;
      for (let tries = 0; ; tries++) {
        try {
          const traced = await attempt(record);
          failedWith = -1;
          return traced;
        } catch (error) {
          if (!(error instanceof TraceFailed)) throw error;
          isStarted = false;
          failedWith = held;
          // A thread that died took the pages with it: the next one is told all of them.
          if (error.failure.code !== 'lost') return { failure: error.failure };
          if (tries > 0) return { failure: tooMuch(held) };
        }
      }
    },
    keep: () => tell({ do: 'keep' }),
    close: () => pool.close(),
  };
}

async function countPages({ ask }: NewsRecord): Promise<number> {
  const [row] = await ask<{ n: number }>('SELECT count(*) AS n FROM pages');
  return row?.n ?? 0;
}

const tooMuch = (pages: number): Failure => ({
  code: 'crashed',
  message: `tracing ${pages} pages together ended its thread twice, most likely for want of memory; the pages are read and kept. Watch on a machine with more memory, or into a new record.`,
});

/** Sends the pages that the thread does not know yet, in their order. */
async function sendNew(record: NewsRecord, sent: Set<string>, tell: Tell): Promise<void> {
  const rows = await record.ask<{ id: string }>('SELECT id FROM pages ORDER BY id');
  const ids = rows.map(({ id }) => id).filter((id) => !sent.has(id));
  for (let at = 0; at < ids.length; at += SENT_AT_ONCE) {
    const some = ids.slice(at, at + SENT_AT_ONCE);
    const pages = await findSeen(record, await loadReadings(record, some));
    await tell({ do: 'add', held: sent.size, pages });
    for (const { reading } of pages) sent.add(reading.page.id);
  }
}

async function takeChange(tell: Tell): Promise<TraceChange> {
  const lists: [string, unknown][] = [];
  for (const list of TRACE_LISTS) lists.push([list, await tell({ do: 'take', list })]);
  const moved = await tell<readonly MovedMention[]>({ do: 'take-mentions' });
  return { ...Object.fromEntries(lists), moved } as TraceChange;
}

class TraceFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

function valueOf([outcome]: readonly Outcome<unknown>[]): unknown {
  if (!outcome) throw new Error('the thread that traces was closed at work');
  if (isFailed(outcome)) throw new TraceFailed(outcome.failure);
  return outcome.value;
}
