import type { Span, SpannedText } from '../../span.js';

/** What kind of text an article is. */
export type ArticleKind = 'report' | 'interview' | 'opinion' | 'liveblog' | 'other';

/** When an article says it was published, by which rule, and where that stands on the page (null: not in its visible text). */
export interface Published {
  /** ISO 8601 date, `2023-07-08`, or date and time where the page gives one. */
  readonly value: string;
  readonly span: Span | null;
  readonly rule: string;
}

/** One report on a page; a page may hold several. Furniture inside `span` is no part of it. */
export interface Article {
  readonly id: string;
  readonly span: Span;
  readonly title: SpannedText | null;
  /** Who publishes it: `span` is null where only the address or the metadata says so. */
  readonly outlet: { readonly name: string; readonly span: Span | null } | null;
  readonly byline: SpannedText | null;
  readonly published: Published | null;
  /** When it says it was last changed, apart from when it was published; null where it does not say. */
  readonly updated: Published | null;
  readonly kind: ArticleKind;
  /** The posts of a live blog, in the order of the page; absent where there are none. */
  readonly entries?: readonly Entry[];
}

/** A post of a live blog: a part of its article with a time of its own. */
export interface Entry {
  readonly span: Span;
  readonly title: SpannedText | null;
  /** When it was posted; null where the page shows a clock and no day. */
  readonly published: Published | null;
}

/** Text on the page that is no report, with the rule that set it aside. */
export interface Furniture {
  readonly span: Span;
  readonly rule: string;
}
