/** Something that does not hold. */
export interface Fault {
  /** Id of the page; null where it belongs to none. */
  readonly page: string | null;
  /** What it is about, for example `attributions nordkap#1.a2: content`. */
  readonly what: string;
  /** A sentence: what was expected and what is there. */
  readonly why: string;
}
