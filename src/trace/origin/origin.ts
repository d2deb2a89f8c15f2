import type { Span } from '../../span.js';

export type OriginKind = 'outlet' | 'speaker' | 'document' | 'unstated';

/** Where chains end: an outlet's own reporting, a speaker's own words in public, a document; or `unstated`. */
export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly name: string;
  readonly anonymousSources: boolean;
  /** The owner of the outlet, where one owner publishes under many labels. */
  readonly family: string | null;
  /** Articles with a chain that ends here. */
  readonly articles: readonly string[];
}

/**
 * What a step rests on: the article credits the outlet, or names who told it; only its markup names the outlet; its words do not say
 * so but show it; it shares its text; it names no outlet where all others credit one; it names the speaker from whom all others have it;
 * who told it speaks for a body.
 */
export type ReasonKind =
  | 'credits'
  | 'told-by'
  | 'markup'
  | 'worked-out'
  | 'shares-text'
  | 'outlet-of-others'
  | 'speaker-of-others'
  | 'speaks-for';

/** Why a step is drawn, as values. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The words that show it; empty where none do. */
  readonly words: string;
  /** Words shared, where the text is; else null. */
  readonly shared: number | null;
  /** The outlet whose article shows it, where another relay of the same report does; else null. */
  readonly through: string | null;
}

/** One hop: `from` has it from `to`. `article` and `span` are the words that say so, or the text that betrays it. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly span: Span;
  readonly article: string;
  readonly rule: string;
  /** False where the step was worked out and not stated. */
  readonly stated: boolean;
  readonly reason: Reason;
  /** The reason in a sentence. */
  readonly why: string;
}

/** The people on whom an article says that a claim rests and whom it does not name, as its words have them. */
export interface StatedSources {
  readonly span: Span;
  /** How many: 1, or null where the words give no number (`sources`). */
  readonly number: number | null;
  /** Who they are in the singular: `person`, `source`, `official`, `diplomat`. */
  readonly kind: string;
}

/** article <- outlet <- agency <- speaker, for one claim in one article. `from` and `to` are outlet or speaker names. */
export interface Chain {
  readonly article: string;
  /** Who publishes the article: where the chain begins. */
  readonly outlet: string;
  readonly claim: string;
  readonly mention: string;
  readonly steps: readonly Step[];
  /** Its unnamed sources, as stated in the article. */
  readonly sources: StatedSources | null;
  readonly origin: string;
}
