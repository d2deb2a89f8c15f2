import type { ClassifiedLine, LineKind } from './classify-line.js';
import { proseShare } from './prose-length.js';

/**
 * What a line speaks for or against standing inside an article; the article is the run of lines with the greatest sum (a maximum
 * subsequence, as in Pasternack & Roth 2009). A paragraph outweighs many short lines, so that subheads and dialogue stay inside; a
 * list of teasers outweighs the stray sentence in it.
 */
const WEIGHTS: Readonly<Record<LineKind, number>> = {
  prose: 0,
  sentence: 3,
  label: -2.5,
  item: 0.5,
  cut: -7,
  date: -2,
  byline: -2,
  credit: -1,
  'read-also': -1,
  'list-head': -12,
  named: -6,
  boxed: -6,
  link: -3,
};
const MOST_PROSE = 50;
/** Where so much of a text is running text, it was cleaned before: only lines that are furniture by themselves go. */
const CLEAN_SHARE = 0.8;
const HEAD_LINES = 8;

const weightOf = ({ kind, line }: ClassifiedLine): number =>
  kind === 'prose' ? Math.min(line.length / 10, MOST_PROSE) : WEIGHTS[kind];

/** The lines `[start, end)` in which the articles of a page stand; `[0, end)` where nothing looks like one. */
export function findRun(lines: readonly ClassifiedLine[], tail: number): [start: number, end: number] {
  const [start, end] = heaviestRun(lines, tail);
  if (proseShare(lines, 0, tail) <= CLEAN_SHARE) return [start, end];
  const first = lines.findIndex(({ kind }) => kind === 'prose' || kind === 'sentence');
  return [first >= 0 && first < HEAD_LINES ? Math.min(start, first) : start, tail];
}

function heaviestRun(lines: readonly ClassifiedLine[], tail: number): [number, number] {
  let best: [number, number] = [0, tail];
  let [most, sum, start] = [0, 0, 0];
  for (const [i, line] of lines.slice(0, tail).entries()) {
    if (sum <= 0) [sum, start] = [0, i];
    sum += weightOf(line);
    if (sum > most) [most, best] = [sum, [start, i + 1]];
  }
  return best;
}
