import type { Span, Spans } from '../../span.js';
import type { Certainty } from './certainty.js';
import type { Mode } from './mode.js';

/** Where on the page a mention stands. */
export type MentionKind = 'headline' | 'lead' | 'content' | 'assertion';

/** A number with what it counts: `up to 94,300 soldiers` is `{ low: 0, high: 94300, unit: 'soldier' }`. */
export interface Quantity {
  readonly span: Span;
  readonly low: number;
  readonly high: number;
  /** Stem of the counted noun, `%`, or a currency sign; null where nothing is counted. */
  readonly unit: string | null;
}

/** What a mention tells, taken from its words and never invented. Names are canonical; verbs and nouns are stems. */
export interface Proposition {
  readonly actor: string | null;
  /** Stem of the event word behind modals and verbs of intention: `invit` for *considered inviting*. */
  readonly action: string | null;
  readonly objects: readonly string[];
  readonly numbers: readonly Quantity[];
  readonly times: readonly string[];
  readonly negated: boolean;
  /** Whether it is demanded or pledged, and not told. */
  readonly demanded: boolean;
  /** Stems of all its content words, sorted. */
  readonly terms: readonly string[];
}

/** A place in an article that tells a proposition. */
export interface Mention {
  readonly id: string;
  readonly article: string;
  readonly span: Spans;
  readonly kind: MentionKind;
  /** The attribution whose content this is; null for the article's own words. */
  readonly attribution: string | null;
  readonly certainty: Certainty;
  readonly strength: number;
  /** The words that decide the certainty. */
  readonly certaintyWords: Spans;
  readonly rule: string;
  /** In which way it tells: `told`, or asked, supposed, judged, wished, demanded. */
  readonly mode: Mode;
  /** The rule that found the mode; `plain` where nothing shows another. */
  readonly modeRule: string;
  /** The words that show the mode; none where it is plainly told. */
  readonly modeWords: Spans;
  /** Words set in quotes or called so-called to keep a distance from them: the “invitation”. */
  readonly scareWords: Spans;
  /** The rule that found the first of them, `so-called` or `quoted-word`; null where there are none. */
  readonly scareRule: string | null;
  /** ISO date on which it was said or told, as far as the page says. */
  readonly on: string | null;
  readonly proposition: Proposition;
}
