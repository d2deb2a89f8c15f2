/** What a person may correct. */
export type CorrectionKind = 'merge-stories' | 'split-story' | 'rename-story' | 'merge-speakers' | 'rename-speaker';

/**
 * A correction by a person, as plain data: an input of `trace` beside the readings. Stories are named by their articles, for the
 * id of a story may change with every new page.
 */
export interface Correction {
  /** For example `c3`: corrections hold in the order of their numbers. */
  readonly id: string;
  readonly kind: CorrectionKind;
  /** Of a merge the articles of one story, of a split those that leave, of a rename those of the story; of a speaker none. */
  readonly articles: readonly string[];
  /** Of a merge the articles of the other story, of a split those that stay; else none. */
  readonly others: readonly string[];
  /** Of a speaker the name that goes; else null. */
  readonly from: string | null;
  /** The new title or name, or the name that two speakers share from now on; null where nothing is named. */
  readonly name: string | null;
}

/** What became of a correction in a trace. */
export interface Corrected {
  /** Id of the correction. */
  readonly correction: string;
  /** The story that it made or named; null for speakers, and where it does not fit. */
  readonly story: string | null;
  /** Whether the pile still has what it speaks of. One that does not fit is kept, and holds again when its pages come back. */
  readonly fits: boolean;
  /** What it did, or why it does not fit. */
  readonly why: string;
}
