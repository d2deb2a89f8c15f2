import { LARGEST_PAGE } from './limits.js';

/** One line of input. `bytes` is null where the line is over the limit: such a line is skipped, not kept. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  readonly size: number;
}

const NEWLINE = 10;

/** The lines that each chunk completes, so that a line is passed on as soon as it is there. Memory: one chunk and one line. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[], void, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > LARGEST_PAGE) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const line = { number: ++number, size, bytes: size > LARGEST_PAGE ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, at));
      lines.push(take());
      start = at + 1;
    }
    keep(chunk.subarray(start));
    if (lines.length) yield lines;
  }
  if (size) yield [take()];
}
