import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';

/** The own text of an article as this room compares it: without furniture, title, byline and date line. */
export interface Body {
  readonly article: Article;
  readonly reading: Reading;
  /** The parts of the page that are its text, in reading order. */
  readonly pieces: readonly Span[];
  /** A number for each word in reading order, see `hashWord`. */
  readonly words: Uint32Array;
  /** Key of the outlet that publishes it, as far as the page says; null where it does not. */
  readonly outlet: string | null;
  /** When it was published; null where the page does not say. */
  readonly moment: Moment | null;
}

/** A time of publication, in milliseconds since 1970 in UTC. */
export interface Moment {
  /** The instant; for a bare date its midnight. */
  readonly at: number;
  /** Midnight of the date as written. */
  readonly day: number;
  /** How far off `at` may be, for want of a time of day or of a zone. */
  readonly slack: number;
}
