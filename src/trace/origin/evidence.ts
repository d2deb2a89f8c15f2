import type { OriginKind, Step } from './origin.js';

/** Where a chain ends, before origins are numbered. */
export interface End {
  readonly kind: OriginKind;
  readonly name: string;
  readonly anonymousSources: boolean;
}

/**
 * How well an article shows where it has a mention from: `stated` in words beside it or over its text; `inferred` from its other
 * words or from text that it shares; `none`.
 */
export type Weight = 'stated' | 'inferred' | 'none';

/** What one article shows of where it has a mention from: its steps, then the mention of another article, or an end. */
export interface Evidence {
  readonly steps: readonly Step[];
  /** The mention with which the chain goes on; null where it ends here. */
  readonly next: string | null;
  readonly end: End;
  readonly weight: Weight;
}
