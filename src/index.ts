export { readPage, trace } from './pipeline.js';
export type { Reading } from './read/reading.js';
export type { Trace } from './trace/trace.js';
