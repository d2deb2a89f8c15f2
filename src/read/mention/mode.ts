import type { Span } from '../../span.js';

/**
 * In which way a mention tells its proposition, after the moods of grammar and the notes on irrealis in event annotation: `told` as
 * what is, was or will be; asked (`question`); only supposed (`hypothetical`); judged or said to ought to be (`opinion`); hoped for
 * (`wish`); demanded (`command`). Only what is told can stand against what others tell.
 */
export type Mode = 'told' | 'question' | 'hypothetical' | 'opinion' | 'wish' | 'command';

/** A mode with the words that show it and the rule that found them; no words and `plain` where it is simply told. */
export interface FoundMode {
  readonly mode: Mode;
  readonly rule: string;
  readonly words: Span | null;
}
