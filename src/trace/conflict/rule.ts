import type { Span } from '../../span.js';
import type { Answer, ConflictKind, ConflictVerdict } from './conflict.js';
import type { Telling } from './telling.js';

/** What one telling says where others may say otherwise: a number, a day, a sign, a voice, a place. */
export interface Value {
  /** Tellings of one key agree. */
  readonly key: string;
  /** Only values of one group are compared: `people` are not held against `houses`. */
  readonly group: string;
  readonly span: Span | null;
}

/** A telling with one of its values. */
export interface Told<V extends Value> {
  readonly telling: Telling;
  readonly value: V;
}

/** What a rule finds in two tellings. */
export interface Finding {
  readonly verdict: ConflictVerdict;
  readonly why: string;
  readonly answer?: Answer | null;
  /** Findings of one theme between two stories are one conflict, whatever the values: all that a denial denies. */
  readonly theme?: string;
}

/** One kind of conflict. */
export interface ConflictRule<V extends Value> {
  readonly kind: ConflictKind;
  /** Whether what is asked or supposed is compared too: who said it is one question, whether it holds another. */
  readonly takesAll?: true;
  readonly valuesOf: (telling: Telling) => readonly V[];
  /** How alike two tellings must be in all but what is compared: of one claim, and of different claims of one story. */
  readonly bar: { readonly inClaim: number; readonly inStory: number };
  /** Words that play no part in that likeness, for they are what is compared. */
  readonly leaveOut?: (a: Told<V>, b: Told<V>) => ReadonlySet<string>;
  /** Whether two values can stand against each other at all: asked before any words are compared. All can, where absent. */
  readonly mayDiffer?: (a: V, b: V) => boolean;
  /** Null where both can hold; the earlier telling first, where dates are known. */
  readonly judge: (a: Told<V>, b: Told<V>) => Finding | null;
}
