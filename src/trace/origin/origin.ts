import type { Span } from '../../span.js';

export type OriginKind = 'outlet' | 'speaker' | 'document' | 'unstated';

/** Where chains end: an outlet's own reporting, a speaker's own words in public, a document; or `unstated`. */
export interface Origin {
  readonly id: string;
  readonly kind: OriginKind;
  readonly name: string;
  readonly anonymousSources: boolean;
  /** Articles with a chain that ends here. */
  readonly articles: readonly string[];
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
  readonly why: string;
}

/** article <- outlet <- agency <- speaker, for one claim in one article. `from` and `to` are outlet or speaker names. */
export interface Chain {
  readonly article: string;
  /** Who publishes the article: where the chain begins. */
  readonly outlet: string;
  readonly claim: string;
  readonly mention: string;
  readonly steps: readonly Step[];
  readonly origin: string;
}
