import type { Certainty } from '../../read/mention/certainty.js';

/** A wording of one claim that hardened, weakened or turned round between two mentions. */
export interface Drift {
  readonly claim: string;
  readonly from: string;
  readonly to: string;
  readonly change: 'sharpened' | 'softened' | 'reversed' | 'widened' | 'narrowed';
  readonly why: string;
}

/** What an actor is told to have said or done on a topic, by date. */
export interface Position {
  readonly actor: string;
  readonly topic: string;
  readonly points: readonly { readonly on: string | null; readonly certainty: Certainty; readonly mention: string }[];
}
