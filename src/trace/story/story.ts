/** The articles that report one event. */
export interface Story {
  readonly id: string;
  /** The title of its earliest article that has one, else the opening words of the first; or the one that a person gave. */
  readonly title: string;
  readonly articles: readonly string[];
  /** ISO dates of its first and last article; null where no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** `person` where somebody merged, split or renamed it; null where hearsay alone put it together. */
  readonly by: 'person' | null;
}
