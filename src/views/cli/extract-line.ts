import { findEvents } from '../../find-events.js';
import { readPage } from '../../pipeline.js';
import { decodeLine } from '../../source/decode-line.js';
import { loadTagger } from '../../source/load-tagger.js';
import { parsePage } from '../../source/parse-page.js';
import type { Line } from '../../source/split-lines.js';

const tagger = loadTagger();

/** One line of JSON in, one reading as a line of JSON out. Runs in a worker. A page without an id is named by its line number. */
export const extractLine = (line: Line): string =>
  JSON.stringify(readPage(parsePage(decodeLine(line), String(line.number)), { tagger }));

/** The same with `events`: every event word with its certainty. */
export function extractLineWithEvents(line: Line): string {
  const reading = readPage(parsePage(decodeLine(line), String(line.number)), { tagger });
  return JSON.stringify({ ...reading, events: findEvents(reading) });
}
