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
  readonly reason: EchoReason;
  /** The reason in plain sentences. */
  readonly why: string;
}

/** What makes an echo: `judge-echo.ts` has the rule of each. */
export type EchoKind = 'whole' | 'passage' | 'scattered' | 'scattered-facts' | 'facts-credited' | 'facts';

/**
 * What says who had it first: one credits the other; both credit a third; the shared words name the outlet that they come from; the
 * dates; one breaks off where the other goes on; nothing.
 */
export type FirstBy = 'credit' | 'common-credit' | 'own-name' | 'dates' | 'broken-off' | 'nothing';

/** On what evidence two articles echo each other, as values. */
export interface EchoReason {
  readonly kind: EchoKind;
  /** How many stretches of several words they share, and how many words the longest of them has. */
  readonly stretches: number;
  readonly longest: number;
  /** The first words of the longest stretch; empty where there is none. */
  readonly words: string;
  /** How many rare names, numbers and quoted words both tell in one order, and the first of them. */
  readonly facts: number;
  readonly factWords: readonly string[];
  readonly sameTitle: boolean;
  readonly firstBy: FirstBy;
}

/** One side of an echo: `span` is the longest shared stretch, `spans` all of them, aligned with the other side's. */
export interface EchoSide {
  readonly article: string;
  readonly span: Span;
  readonly spans: readonly Span[];
}
