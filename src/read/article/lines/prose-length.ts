import type { ClassifiedLine } from './classify-line.js';

/** Text in paragraphs among the lines from `start` to `end`, in UTF-16 code units. */
export const proseLength = (lines: readonly ClassifiedLine[], start = 0, end = lines.length): number =>
  lines.slice(start, end).reduce((sum, { kind, line }) => sum + (kind === 'prose' ? line.length : 0), 0);

/** Share of the text from `start` to `end` that is in paragraphs, 0 to 1. */
export function proseShare(lines: readonly ClassifiedLine[], start = 0, end = lines.length): number {
  const all = lines.slice(start, end).reduce((sum, { line }) => sum + line.length, 0);
  return all === 0 ? 0 : proseLength(lines, start, end) / all;
}
