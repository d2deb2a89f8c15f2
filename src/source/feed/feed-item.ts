/** One item of a feed of any kind, with what hearsay has use for. */
export interface FeedItem {
  /** What names it in its feed: its guid or id, else its address, else its title. */
  readonly key: string;
  /** Web address of its page. */
  readonly link: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601; a later value says that the page was edited. */
  readonly updated: string | null;
  /** Its full content, else its summary, as HTML; null where it only links. */
  readonly html: string | null;
  /** Whether that is the full content, as far as the feed says. */
  readonly full: boolean;
  /** The publisher that the item is taken from (`<source>`). */
  readonly source: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** Web address of the site. */
  readonly link: string | null;
  readonly items: readonly FeedItem[];
}
