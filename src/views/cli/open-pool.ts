import type { Reading } from '../../read/reading.js';
import { Pool } from '../../run/pool.js';
import type { FoundPage } from '../../source/found-page.js';
import type { WorkOptions } from './work-options.js';

export type ReadingPool = Pool<FoundPage, Reading>;

/** Workers that read pages; `timeLimit` is in seconds. */
export const openPool = ({ workers, timeLimit, precision }: WorkOptions): ReadingPool =>
  new Pool({
    task: {
      module: new URL('./read-found.js', import.meta.url).href,
      name: precision === 'high' ? 'readFoundSurely' : 'readFound',
    },
    workers,
    timeLimit: timeLimit * 1000,
  });
