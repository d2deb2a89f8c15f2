import type { Reading } from '../../read/reading.js';
import { Pool } from '../../run/pool.js';
import { readOutlets } from '../../source/read-outlets.js';
import type { FoundPage } from '../../source/found-page.js';
import type { ReadSettings } from './read-found.js';
import type { WorkOptions } from './work-options.js';

export type ReadingPool = Pool<FoundPage, Reading>;

/** Workers that read pages; `timeLimit` is in seconds. */
export function openPool({ workers, timeLimit, precision = 'normal', outlets }: WorkOptions): ReadingPool {
  const settings: ReadSettings = { precision, outlets: outlets === undefined ? [] : readOutlets(outlets) };
  const task = { module: new URL('./read-found.js', import.meta.url).href, name: 'readFound', settings };
  return new Pool({ task, workers, timeLimit: timeLimit * 1000 });
}
