import type { ClassifiedLine } from './classify-line.js';
import { proseLength, proseShare } from './prose-length.js';

const ARTICLE_BEFORE = 300;
const LIST_SHARE = 0.55;
const CERTAIN_LIST_SHARE = 0.3;
const LONG_PARAGRAPH = 150;

/**
 * Where the article has ended for good: the first heading of a list of other articles after which little running text comes.
 * Returns the number of lines where there is none.
 */
export function findTail(lines: readonly ClassifiedLine[]): number {
  const before = runningProse(lines);
  const total = before.at(-1) ?? 0;
  for (const [i, { kind }] of lines.entries()) {
    if (kind !== 'list-head' && kind !== 'read-also') continue;
    const above = before[i] ?? 0;
    if (above > ARTICLE_BEFORE && total - above < above && isList(lines, i)) return i;
  }
  return lines.length;
}

/** Prose before each line; the last entry is all of it. */
function runningProse(lines: readonly ClassifiedLine[]): number[] {
  const sums = [0];
  for (let i = 0; i < lines.length; i++) sums.push((sums[i] ?? 0) + proseLength(lines, i, i + 1));
  return sums;
}

function isList(lines: readonly ClassifiedLine[], from: number): boolean {
  const share = proseShare(lines, from);
  const long = lines.slice(from + 1).filter(({ kind, line }) => kind === 'prose' && line.length >= LONG_PARAGRAPH);
  return share < LIST_SHARE && (long.length <= 1 || share < CERTAIN_LIST_SHARE);
}
