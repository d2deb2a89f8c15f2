/** A running topic: stories of several events on one time line, for example a press conference, an interview and a report years later. */
export interface Thread {
  readonly id: string;
  /** The names that its stories share, the most telling first: `Volodymyr Zelensky, Joe Biden, NATO`. */
  readonly title: string;
  /** Ids of its stories, by date; undated ones last. */
  readonly stories: readonly string[];
}
