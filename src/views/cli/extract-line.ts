import { readPage } from '../../pipeline.js';
import { decodeLine } from '../../source/decode-line.js';
import { findId, parsePage } from '../../source/parse-page.js';
import type { Line } from '../../source/split-lines.js';
import type { Failure } from '../../run/outcome.js';

/** One line of JSON in, one reading as a line of JSON out. Runs in a worker. A page without an id is named by its line number. */
export const extractLine = (line: Line): string =>
  JSON.stringify(readPage(parsePage(decodeLine(line), String(line.number))));

/** The answer to a line that could not be read. */
export function showErrorLine(line: Line | undefined, { code, message }: Failure): string {
  const id = line?.bytes ? findId(Buffer.from(line.bytes).toString('utf8')) : null;
  return JSON.stringify({ id, error: { code, message } });
}
