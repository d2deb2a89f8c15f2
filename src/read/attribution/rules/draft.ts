import type { Cue } from '../passage/cue.js';
import type { Passage, Run, Word } from '../passage/passage.js';

/** What one rule found: an attribution in runs of words of its passage, before speakers are resolved. */
export interface Draft {
  readonly source: readonly Run[];
  /** Words of the source that name a person, where no list may know the name. */
  readonly means?: Run;
  readonly cue: readonly Run[];
  readonly content: readonly Run[];
  readonly rule: string;
  /** Content in another passage: the sentence that `This was reported by …` points back to. */
  readonly elsewhere?: { readonly passage: Passage; readonly content: readonly Run[] };
}

/** A rule: the attributions it finds in a passage. Rules stand in an ordered list; an earlier one has the say where two collide. */
export type AttributionRule = (passage: Passage, around: Around) => Draft[];

/** What a rule may know beside its passage: the verbs found in it, and the passages beside it for rules that look across paragraphs. */
export interface Around {
  readonly cues: readonly Cue[];
  /** Whether a name of a person, body or outlet ends with this word. */
  readonly isNamed: (word: Word | undefined) => boolean;
  /** Whether a person’s name ends with this word. */
  readonly isPerson: (word: Word | undefined) => boolean;
  readonly previous: Passage | null;
  readonly next: Passage | null;
}
