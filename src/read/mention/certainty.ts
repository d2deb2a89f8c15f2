import type { Span } from '../../span.js';

/**
 * How sure a wording is of what it tells, on FactBank's scale (Saurí & Pustejovsky 2009): CT certain, PR probable or planned,
 * PS possible or considered, each affirmed (+) or negated (-); U where the wording does not say.
 */
export type Certainty = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'U';

/** A certainty with its reason. */
export interface WeighedCertainty {
  readonly certainty: Certainty;
  /** Commitment of the wording, 0 (none) to 10 (done, certain): finer than the scale, so that `wanted` < `planned` shows. */
  readonly strength: number;
  /** The words that decide, for example `considered`; empty where the bare assertion decides. */
  readonly words: readonly Span[];
  readonly rule: string;
}
