import { readPage, trace } from '../../src/pipeline.js';
import type { PageInput } from '../../src/read/page/page.js';
import type { Reading } from '../../src/read/reading.js';
import { loadTagger } from '../../src/source/load-tagger.js';
import type { Trace } from '../../src/trace/trace.js';

/** What came of a reading or a trace: an empty one with the fault where it threw, so that every item is still counted. */
export interface Outcome<T> {
  readonly value: T;
  readonly fault: string | null;
}

export function readOrEmpty(input: PageInput): Outcome<Reading> {
  const page = { id: input.id, url: null, outlet: null, language: null, text: '' };
  const lists = { articles: [], furniture: [], names: [], times: [], attributions: [], credits: [], mentions: [] };
  return attempt(() => readPage(input, { tagger: loadTagger() }), { page, ...lists });
}

export function traceOrEmpty(readings: readonly Reading[]): Outcome<Trace> {
  const told = {
    stories: [],
    threads: [],
    corrected: [],
    repeated: [],
    claims: [],
    mentions: [],
    chains: [],
    origins: [],
    drifts: [],
    positions: [],
  };
  return attempt(() => trace(readings), { echoes: [], ...told, conflicts: [], audits: [] });
}

function attempt<T>(make: () => T, empty: T): Outcome<T> {
  try {
    return { value: make(), fault: null };
  } catch (error) {
    return { value: empty, fault: String(error) };
  }
}
