/** Something that a trace tells and the one before did not. */
export interface News {
  readonly kind: 'story' | 'outlet' | 'origin' | 'position' | 'conflict' | 'drift';
  /** Id of the story it belongs to; null where it belongs to none. */
  readonly story: string | null;
  /** What happened, for example `third outlet, same origin`. */
  readonly what: string;
  /** What it is about: the words of a claim, a topic, a title. */
  readonly about: string;
  /** Who is new to it: outlets, an actor. */
  readonly who: readonly string[];
}
