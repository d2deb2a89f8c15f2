import { Worker } from 'node:worker_threads';
import type { Outcome } from './outcome.js';
import type { WorkerTask } from './worker.js';

export interface LaneOptions {
  readonly task: WorkerTask;
  /** After so many milliseconds without an answer the worker is ended and the item given up. */
  readonly timeLimit: number;
  /** A page that needs more ends its worker, not the run. */
  readonly memoryMb?: number;
  /** Room for what was made just now, the engine's own where absent: the more, the seldomer it is looked through. */
  readonly youngMb?: number | undefined;
}

/** How a worker left a batch: all answered, died, or gave no answer in time. */
type Ending = 'done' | 'crashed' | 'too-slow';

/** Enough for a page of the largest size. */
const MEMORY_MB = 2048;

/** One worker after another, each replaced when it dies: gives an outcome for every item whatever the items do. */
export class Lane<Item, Result> {
  private worker: StartedWorker | null = null;
  private closed = false;
  constructor(private readonly options: LaneOptions) {}

  /** The outcomes of a batch, in its order. An item whose worker dies gets one more try, first in a fresh worker. */
  async run(items: readonly Item[]): Promise<Outcome<Result>[]> {
    const outcomes: Outcome<Result>[] = [];
    let retried = -1;
    while (outcomes.length < items.length && !this.closed) {
      this.worker ??= startWorker(this.options);
      const { worker, ready } = this.worker;
      await ready;
      const ending = await this.feed(worker, items.slice(outcomes.length), outcomes);
      if (ending === 'done') break;
      await this.endWorker();
      if (ending === 'too-slow') outcomes.push({ failure: tooSlow(this.options.timeLimit) });
      else if (retried === outcomes.length) outcomes.push({ failure: CRASHED });
      else retried = outcomes.length;
    }
    return outcomes;
  }

  /** Ends the worker, at work or not: what it was doing gives no more outcomes. */
  async close(): Promise<void> {
    this.closed = true;
    await this.endWorker();
  }

  private async endWorker(): Promise<void> {
    const started = this.worker;
    this.worker = null;
    await started?.worker.terminate();
  }

  private feed(worker: Worker, items: readonly Item[], outcomes: Outcome<Result>[]): Promise<Ending> {
    return new Promise((resolve) => {
      if (worker.threadId === -1) return resolve('crashed');
      let answered = 0;
      const end = (ending: Ending): void => {
        clearTimeout(timer);
        worker.off('message', hear).off('error', crash).off('exit', crash);
        // A dying worker may still throw; nobody is left to hear it.
        if (ending !== 'done') worker.on('error', () => undefined);
        resolve(ending);
      };
      const crash = (): void => end('crashed');
      const hear = (outcome: Outcome<Result>): void => {
        outcomes.push(outcome);
        if (++answered === items.length) end('done');
        else timer.refresh();
      };
      const timer = setTimeout(() => end('too-slow'), this.options.timeLimit);
      worker.on('message', hear).on('error', crash).on('exit', crash);
      worker.postMessage(items);
    });
  }
}

const CRASHED = { code: 'crashed', message: 'reading this page ended its worker twice; the page is left out.' };

const tooSlow = (timeLimit: number): { code: string; message: string } => ({
  code: 'too-slow',
  message: `reading this page took more than ${timeLimit / 1000} seconds; the page is left out. Give it more with --time-limit.`,
});

interface StartedWorker {
  readonly worker: Worker;
  /** Settles when its module is loaded. Rejects where the module does not load: that is no fault of an item. */
  readonly ready: Promise<void>;
}

function startWorker({ task, memoryMb = MEMORY_MB, youngMb }: LaneOptions): StartedWorker {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: task,
    // Flags of the main program (`--import`, `--input-type`) are not meant for the thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, ...(youngMb ? { maxYoungGenerationSizeMb: youngMb } : {}) },
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    // Ended before it was ready: whoever waits goes on and finds it gone.
    worker.once('exit', () => resolve());
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
  });
  return { worker, ready };
}
