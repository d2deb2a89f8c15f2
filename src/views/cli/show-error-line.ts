import type { Failure } from '../../run/outcome.js';
import { findId } from '../../source/parse-page.js';
import type { Line } from '../../source/split-lines.js';

/** The answer to a line that could not be read. */
export function showErrorLine(line: Line | undefined, { code, message }: Failure): string {
  const id = line?.bytes ? findId(Buffer.from(line.bytes).toString('utf8')) : null;
  return JSON.stringify({ id, error: { code, message } });
}
