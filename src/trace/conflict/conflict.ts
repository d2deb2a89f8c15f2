import type { Spans } from '../../span.js';

export type ConflictKind = 'date' | 'number' | 'speaker' | 'outcome' | 'place';
export type ConflictVerdict = 'conflict' | 'update' | 'scope' | 'unsure';

/** How one side answers the other in so many words: it denies it, corrects it, or takes it back. */
export interface Answer {
  readonly act: 'denies' | 'corrects' | 'retracts';
  /** The mention that answers; the conflict's other one is what it answers. */
  readonly by: string;
  /** The answering words, and the article that they stand in. */
  readonly article: string;
  readonly spans: Spans;
}

/** Two mentions that cannot both hold, or seem so; the verdict says which. */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly verdict: ConflictVerdict;
  /** The earlier mention, where dates are known: of its side the one in the plainest words. */
  readonly a: string;
  readonly b: string;
  readonly why: string;
  /** All mentions that tell what `a` tells and what `b` tells, themselves included. */
  readonly sides: { readonly a: readonly string[]; readonly b: readonly string[] };
  /** The words that stand against each other, in the articles of `a` and `b`; empty where the whole mention does. */
  readonly marks: { readonly a: Spans; readonly b: Spans };
  readonly answer: Answer | null;
}
