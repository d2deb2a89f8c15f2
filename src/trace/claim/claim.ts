import type { Mention } from '../../read/mention/mention.js';

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
