import type { Span } from '../../../span.js';
import type { NameIndex } from './name-index.js';
import type { PersonFacts } from './person-facts.js';
import type { Placed } from '../placed.js';
import type { SentenceIndex } from './sentence-index.js';

/** Who a source is. */
export interface Speaker {
  readonly speaker: string | null;
  readonly anonymous: boolean;
}

/** An attribution with the one that holds it, as an index into the list. */
export interface Nested extends Placed {
  readonly within: number | null;
}

/** What the resolving of one source may know. */
export interface Scene {
  readonly text: string;
  readonly names: NameIndex;
  readonly facts: ReadonlyMap<string, PersonFacts>;
  readonly list: readonly Nested[];
  /** Speakers resolved so far, by index into the list. */
  readonly speakers: readonly Speaker[];
  readonly sentences: SentenceIndex;
  /** Words that the page writes with a capital inside sentences. */
  readonly proper: ReadonlySet<string>;
  /** Places where somebody is quoted, ascending. */
  readonly spoken: readonly Span[];
  /** Who writes an article, where it says so: `I` outside all quotations. */
  readonly author: (article: string) => Speaker | null;
  /** The article's place. */
  readonly article: Span;
}

export const NOBODY: Speaker = { speaker: null, anonymous: false };
export const UNNAMED_SPEAKER: Speaker = { speaker: null, anonymous: true };
export const named = (speaker: string): Speaker => ({ speaker, anonymous: false });
