import type { ClassifiedLine } from './lines/classify-line.js';

/** One article among the lines of a page, as line numbers. */
export interface Segment {
  /** `[from, to)` */
  readonly from: number;
  readonly to: number;
  /** The line that holds its title; null where none does. */
  readonly titleLine: number | null;
  readonly isDialogue: boolean;
}

/** The lines of a page, told apart. */
export interface Partition {
  readonly lines: readonly ClassifiedLine[];
  /** For every line the rule that makes it furniture; null for articles and their titles. */
  readonly verdicts: readonly (string | null)[];
  readonly segments: readonly Segment[];
}
