import type { Line } from '../line.js';
import { findComments } from './find-comments.js';

/** What a rule needs to know of the main lines of an HTML page beside the line itself. */
export interface Surroundings {
  readonly lines: readonly Line[];
  /** All text of the lines, in UTF-16 code units. */
  readonly length: number;
  /** First and last paragraph; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Whether most of the text is running text; lists, recipes and score tables are not, and are filtered more gently. */
  readonly isProsePage: boolean;
  readonly titles: readonly string[];
  readonly bylines: readonly string[];
  /** What readers wrote below the article. */
  readonly comments: ReadonlySet<Line>;
  /** Share of all text that stands under the nth class string of a line, 0 to 1. */
  readonly classShare: (line: Line, depth: number) => number;
}

const PROSE_SHARE = 0.5;

/** Measures the main lines of a page once for all rules. */
export function measureSurroundings(
  lines: readonly Line[],
  titles: readonly string[],
  bylines: readonly string[],
): Surroundings {
  const length = lengthOf(lines) || 1;
  const isParagraph = (line: Line): boolean => line.length >= 80 && line.isSentence && line.block.linkShare < 0.5;
  const prose = lengthOf(lines.filter((line) => line.length >= 60 && line.isSentence && line.block.linkShare < 0.5));
  const under = new Map<string, number>();
  const key = (line: Line, depth: number): string => `${String(depth)} ${line.block.classes[depth] ?? ''}`;
  for (const line of lines)
    line.block.classes.forEach((_, depth) =>
      under.set(key(line, depth), (under.get(key(line, depth)) ?? 0) + line.length),
    );
  return {
    lines,
    length,
    firstProse: lines.findIndex(isParagraph),
    lastProse: lines.findLastIndex(isParagraph),
    isProsePage: prose / length >= PROSE_SHARE,
    titles,
    bylines,
    comments: findComments(lines),
    classShare: (line, depth) => (under.get(key(line, depth)) ?? 0) / length,
  };
}

/** Total text of lines, in UTF-16 code units. */
export const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.length, 0);
