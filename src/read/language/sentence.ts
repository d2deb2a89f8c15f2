import type { Span } from '../../span.js';

/** A word or mark of a sentence. */
export interface Token {
  readonly span: Span;
  /** Universal part of speech, for example `VERB`, `PROPN`, `PUNCT`. */
  readonly pos: string;
  /** Lower-case dictionary form, for example `consider` for `considered`. */
  readonly lemma: string;
}

/** A sentence (or headline, or list line) of one article, never across paragraphs, never inside furniture. */
export interface Sentence {
  readonly article: string;
  readonly span: Span;
  /** Counts the paragraphs of its article from 0; the headline is paragraph 0 where the article has one. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
