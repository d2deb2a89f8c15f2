import type { NewsRecord } from '../../record/record.js';
import type { Web } from '../../source/web/open-web.js';
import type { ReadingPool } from '../cli/open-pool.js';
import type { Tracer } from './open-tracer.js';

/** What following feeds needs, and whom it tells. */
export interface WatchJob {
  readonly record: NewsRecord;
  readonly pool: ReadingPool;
  readonly tracer: Tracer;
  readonly web: Web;
  /** Minutes between two looks at a feed. */
  readonly every: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What changed in the world. */
  readonly tell: (line: string) => Promise<void>;
  /** What went wrong on the way, and what goes on. */
  readonly say: (line: string) => void;
  readonly isStopped: () => boolean;
}
