import type { Span } from '../../span.js';

export type EchoDirection = 'a-to-b' | 'b-to-a' | 'unknown';

/** Text that one article shares with another (text reuse). One echo a pair of articles. */
export interface Echo {
  readonly id: string;
  readonly a: EchoSide;
  readonly b: EchoSide;
  /** Share of the shorter article's words that stand in the other, 0 to 1. */
  readonly similarity: number;
  /** How many words they share, each stretch of several words that are their own. */
  readonly words: number;
  /** Who had it first: `a-to-b` means that b took it from a. */
  readonly direction: EchoDirection;
  /** A sentence that says on what evidence. */
  readonly why: string;
}

/** One side of an echo: `span` is the longest shared stretch, `spans` all of them, aligned with the other side's. */
export interface EchoSide {
  readonly article: string;
  readonly span: Span;
  readonly spans: readonly Span[];
}
