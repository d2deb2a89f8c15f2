import { findEvents } from '../../find-events.js';
import { readPage } from '../../pipeline.js';
import type { Outlet } from '../../known/outlets.js';
import { decodeLine } from '../../source/decode-line.js';
import { loadTagger } from '../../source/load-tagger.js';
import { parsePage } from '../../source/parse-page.js';
import { tableOf } from './table-of-outlets.js';
import type { Line } from '../../source/split-lines.js';

export interface ExtractSettings {
  readonly precision: 'normal' | 'high';
  /** A user's own, before the shipped ones. */
  readonly outlets: readonly Outlet[];
  /** Whether every event word is given, with its certainty. */
  readonly events: boolean;
}

const tagger = loadTagger();

/** One line of JSON in, one reading as a line of JSON out. Runs in a worker. A page without an id is named by its line number. */
export function extractLine(line: Line, { precision, events, outlets }: ExtractSettings): string {
  const reading = readPage(parsePage(decodeLine(line), String(line.number)), {
    tagger,
    precision,
    outlets: tableOf(outlets),
  });
  return JSON.stringify(events ? { ...reading, events: findEvents(reading) } : reading);
}
