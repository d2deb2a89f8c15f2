/** The articles that report one event. */
export interface Story {
  readonly id: string;
  /** The title of its earliest article that has one. */
  readonly title: string;
  readonly articles: readonly string[];
  /** ISO dates of its first and last article; null where no article is dated. */
  readonly from: string | null;
  readonly to: string | null;
}
