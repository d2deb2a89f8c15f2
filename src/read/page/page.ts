import type { Span } from '../../span.js';

/** A page as it comes in, before it is read: an address or name, what is known of it, and its decoded text or HTML. */
export interface PageInput {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly outlet?: string;
  /** ISO 8601, if known from outside the page (a feed, an archive). */
  readonly published?: string;
  /** When the page was taken from its address, ISO 8601: what `2 hours ago` on it counts from. */
  readonly seen?: string;
  /** Take the text as one article and strip nothing. */
  readonly whole?: boolean;
  /** Lines that the pages of its site repeat, as `findRepeatedLines` gives them: furniture here. */
  readonly siteLines?: readonly string[];
}

/** A page as it is kept. `text` is the page text that every span points into. */
export interface Page {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** ISO 639-1, for example `en`; null where the text is too short to tell. */
  readonly language: string | null;
  readonly text: string;
}

/** One block of a page: a line of plain text, or what an HTML block element shows. */
export interface Block {
  readonly span: Span;
  /** Lower-case HTML tag of the nearest block element; `line` for plain text. */
  readonly tag: string;
  /** Tags of its block ancestors, outermost first. */
  readonly path: readonly string[];
  /** `class` and `id` values of its ancestors, outermost first. */
  readonly classes: readonly string[];
  /** Share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** Which `article` element (or element marked as a feed entry) of the page it stands in, the innermost, counted from 0. */
  readonly card?: number;
  /** Whether it stands in a box that asks for consent to cookies and the like. */
  readonly isConsent?: true;
  /** The instant that its `time` element states, ISO 8601. */
  readonly time?: string;
  /** Whether its site repeats it on other pages (`PageInput.siteLines`). */
  readonly repeated?: true;
  /** Whether the main-content extractor kept it; always true for plain text. */
  readonly main: boolean;
}

/** What the markup says of whose report a page is: `meta author: The Associated Press`. */
export interface HandOver {
  /** The field or element that says so: `sourceOrganization`, `canonical`. */
  readonly field: string;
  /** A name or an address, as it stands there. */
  readonly value: string;
  /** Both in words, as evidence. */
  readonly where: string;
}

/** What the page says of itself outside its visible text (JSON-LD, meta elements, microdata). */
export interface Metadata {
  readonly title: string | null;
  readonly bylines: readonly string[];
  readonly outlet: string | null;
  readonly handOvers: readonly HandOver[];
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  readonly published: { readonly value: string; readonly rule: string } | null;
  /** When it was last changed, as it says itself. */
  readonly updated: { readonly value: string; readonly rule: string } | null;
  /** The posts of a live blog, as JSON-LD states them; absent where it states none. */
  readonly posts?: readonly StatedPost[];
}

/** A post of a live blog as JSON-LD states it: `start` is how its text begins, `time` is ISO 8601. */
export interface StatedPost {
  readonly title: string | null;
  readonly start: string;
  readonly time: string;
}

/** Page text laid out in blocks, with the page's own metadata. */
export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
}
