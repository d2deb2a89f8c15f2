import { readPage } from '../../pipeline.js';
import { decodeLine } from '../../source/decode-line.js';
import { loadTagger } from '../../source/load-tagger.js';
import { parsePage } from '../../source/parse-page.js';
import type { Line } from '../../source/split-lines.js';

const tagger = loadTagger();

/** The same with the attributions only that are right four times in five. */
export const extractLineSurely = (line: Line): string =>
  JSON.stringify(readPage(parsePage(decodeLine(line), String(line.number)), { tagger, precision: 'high' }));

/** One line of JSON in, one reading as a line of JSON out. Runs in a worker. A page without an id is named by its line number. */
export const extractLine = (line: Line): string =>
  JSON.stringify(readPage(parsePage(decodeLine(line), String(line.number)), { tagger }));
