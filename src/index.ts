export { findCertainty, readPage, trace } from './pipeline.js';
export type { ReadingTools } from './pipeline.js';
export { createTagger } from './read/attribution/tagger/create-tagger.js';
export type { Tagger } from './read/attribution/tagger/create-tagger.js';
export type { Certainty, WeighedCertainty } from './read/mention/certainty.js';
export type { Reading } from './read/reading.js';
export { loadTagger } from './source/load-tagger.js';
export type { Trace } from './trace/trace.js';
export type { Span } from './span.js';
