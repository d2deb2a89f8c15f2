import type { Mention } from '../../read/mention/mention.js';

/** How many independent origins stand behind a claim: `least` if all anonymous sources may be the same people, `most` if none are. */
export interface OriginRange {
  readonly least: number;
  readonly most: number;
  readonly ids: readonly string[];
}

/** How one claim stands to another of its story: it tells a part of what the other tells, or the whole of which the other tells a part. */
export interface Relation {
  readonly claim: string;
  readonly kind: 'narrower' | 'wider';
  /** A sentence that says by which words. */
  readonly why: string;
}

/** An origin that several articles of a claim share. */
export interface SharedOrigin {
  readonly origin: string;
  readonly articles: readonly string[];
  /** Why they count as one, in a sentence that quotes the evidence. */
  readonly why: string;
}

/** One proposition and all places that tell it. `text` is the words of its best mention, `wording` that mention. */
export interface Claim {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly wording: string;
  /** Whether these words deny by themselves: *it never considered this*. */
  readonly negated: boolean;
  readonly mentions: readonly string[];
  /** The origins behind the sign that most mentions have: those of `told`, or where most deny the claim those of `denied`. */
  readonly origins: OriginRange;
  /** The origins of those who tell what the words of `text` say; none where all deny it. */
  readonly told: OriginRange;
  /** The origins of those who deny what the words of `text` say, and nowhere tell it. */
  readonly denied: OriginRange;
  /** Claims that tell a part of it, or of which it tells a part: they do not corroborate each other. */
  readonly relations: readonly Relation[];
  /** Origins with more than one article, each with why they are one. */
  readonly shared: readonly SharedOrigin[];
}

/** A mention with the claim it tells. */
export interface ClaimedMention extends Mention {
  readonly claim: string;
}
