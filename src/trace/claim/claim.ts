import type { Mention } from '../../read/mention/mention.js';
import type { Certainty } from '../../read/mention/certainty.js';

/** How many independent origins stand behind a claim: `least` if all anonymous sources may be the same people, `most` if none are. */
export interface OriginRange {
  readonly least: number;
  readonly most: number;
  readonly ids: readonly string[];
}

/** One proposition and all places that tell it. `text` is the words of its best mention. */
export interface Claim {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly origins: OriginRange;
}

/** A mention with the claim it tells. */
export interface ClaimedMention extends Mention {
  readonly claim: string;
}

export interface Drift {
  readonly claim: string;
  readonly from: string;
  readonly to: string;
  readonly change: 'sharpened' | 'softened' | 'reversed';
  readonly why: string;
}

export interface Position {
  readonly actor: string;
  readonly topic: string;
  readonly points: readonly { readonly on: string | null; readonly certainty: Certainty; readonly mention: string }[];
}

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
