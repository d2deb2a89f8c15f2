import { Lane, type LaneOptions } from './lane.js';
import type { Outcome } from './outcome.js';

export interface PoolOptions extends LaneOptions {
  /** How many workers at most; they start when there is work for them. */
  readonly workers: number;
}

interface Job<Item, Result> {
  readonly items: readonly Item[];
  readonly resolve: (outcomes: Outcome<Result>[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Lanes side by side on one queue of batches. Close it: its workers wait for more until then. */
export class Pool<Item, Result> {
  private readonly waiting: Job<Item, Result>[] = [];
  private readonly idle: Lane<Item, Result>[] = [];
  private readonly lanes: Lane<Item, Result>[] = [];
  private closed = false;
  readonly workers: number;
  constructor(private readonly options: PoolOptions) {
    this.workers = options.workers;
  }

  run(items: readonly Item[]): Promise<Outcome<Result>[]> {
    // Input may still end, and send a last batch, after the run was stopped: a worker for it would never be ended.
    if (this.closed) return Promise.reject(new Error('the pool is closed'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ items, resolve, reject });
      const lane = this.idle.pop() ?? this.openLane();
      if (lane) void this.drain(lane);
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.waiting.length = 0;
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  private openLane(): Lane<Item, Result> | null {
    if (this.lanes.length >= this.options.workers) return null;
    const lane = new Lane<Item, Result>(this.options);
    this.lanes.push(lane);
    return lane;
  }

  private async drain(lane: Lane<Item, Result>): Promise<void> {
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      try {
        job.resolve(await lane.run(job.items));
      } catch (error) {
        job.reject(error);
      }
    }
    this.idle.push(lane);
  }
}
