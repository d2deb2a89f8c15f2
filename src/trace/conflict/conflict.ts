export type ConflictKind = 'date' | 'number' | 'speaker' | 'outcome' | 'place';
export type ConflictVerdict = 'conflict' | 'update' | 'scope' | 'unsure';

/** Two mentions that cannot both hold, or seem so; the verdict says which. */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly verdict: ConflictVerdict;
  readonly a: string;
  readonly b: string;
  readonly why: string;
}
