import { parseFeed as parseAny } from 'feedsmith';
import { parseTimestamp } from '../../known/parse-timestamp.js';
import { notFeed } from '../source-errors.js';
import type { Feed, FeedItem } from './feed-item.js';

/** A feed as the parser gives it: keys and shapes differ from kind to kind, and any of them may be missing. */
type Loose = Readonly<Record<string, unknown>>;

/** Parses RSS, RDF, Atom or JSON Feed. Throws InputError `not-a-feed`. */
export function parseFeed(text: string): Feed {
  const { format, feed } = parse(text);
  const loose = feed as Loose;
  const items = listOf(loose['items'] ?? loose['entries']);
  const read = format === 'atom' ? readEntry : format === 'json' ? readJson : readItem;
  return {
    title: textOf(loose['title']),
    link: addressOf(textOf(loose['link']) ?? textOf(loose['home_page_url']) ?? findLink(loose['links'])),
    items: items.flatMap((item) => complete(read(item)) ?? []),
  };
}

function parse(text: string) {
  try {
    return parseAny(text);
  } catch {
    throw notFeed();
  }
}

type Draft = Omit<FeedItem, 'key'> & { readonly id: string | null };

/** An item that says nothing at all is none. */
function complete({ id, ...item }: Draft): FeedItem | null {
  const key = id ?? item.link ?? item.title;
  return key === null || (item.link === null && item.html === null) ? null : { key, ...item };
}

/** RSS and RDF. */
function readItem(item: Loose): Draft {
  const { guid, content, source, dc, dcterms, atom } = item as Record<string, Loose | undefined>;
  const full = textOf(content?.['encoded']);
  const guidText = textOf(guid);
  const isLink = guid?.['isPermaLink'] !== false;
  return {
    id: guidText,
    link: addressOf(textOf(item['link'])) ?? (isLink ? addressOf(guidText) : null),
    title: textOf(item['title']),
    published: parseTimestamp(textOf(item['pubDate']) ?? firstOf(dc?.['dates']) ?? firstOf(dcterms?.['issued'])),
    updated: parseTimestamp(textOf(atom?.['updated']) ?? firstOf(dcterms?.['modified'])),
    html: full ?? textOf(item['description']),
    full: full !== null,
    source: textOf(source?.['title']) ?? firstOf(dc?.['publishers']),
  };
}

function readEntry(entry: Loose): Draft {
  const content = markupOf(entry['content']);
  const source = entry['source'] as Loose | undefined;
  return {
    id: textOf(entry['id']),
    link: addressOf(findLink(entry['links'])),
    title: plainOf(entry['title']),
    published: parseTimestamp(textOf(entry['published'])),
    updated: parseTimestamp(textOf(entry['updated'])),
    html: content ?? markupOf(entry['summary']),
    full: content !== null,
    source: plainOf(source?.['title']),
  };
}

function readJson(item: Loose): Draft {
  const full = textOf(item['content_html']) ?? asMarkup(textOf(item['content_text']));
  return {
    id: textOf(item['id']),
    link: addressOf(textOf(item['url'])),
    title: textOf(item['title']),
    published: parseTimestamp(textOf(item['date_published'])),
    updated: parseTimestamp(textOf(item['date_modified'])),
    html: full ?? asMarkup(textOf(item['summary'])),
    full: full !== null,
    source: null,
  };
}

const listOf = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter((one): one is Loose => typeof one === 'object' && one !== null) : [];

/** A string, or the value of a node that carries one; null where it is empty. */
function textOf(value: unknown): string | null {
  const inner = typeof value === 'object' && value !== null ? (value as Loose)['value'] : value;
  return typeof inner === 'string' && inner.trim() ? inner.trim() : null;
}

const firstOf = (value: unknown): string | null => textOf(Array.isArray(value) ? value[0] : value);

/** A text of Atom as HTML: plain text is the kind where none is named. */
function markupOf(value: unknown): string | null {
  const text = textOf(value);
  const type = textOf((value as Loose | undefined)?.['type']) ?? 'text';
  return /html/i.test(type) ? text : asMarkup(text);
}

/** A text of Atom without its markup: titles show as text. */
function plainOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null
    ? null
    : text
        .replace(/<[^<>]{0,500}>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || null;
}

const asMarkup = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .split(/\n\s*\n/)
        .map((part) => `<p>${escapeMarkup(part)}</p>`)
        .join('\n');

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address that a list of links gives for the page itself. */
function findLink(links: unknown): string | null {
  const list = listOf(links);
  const own = list.find(({ rel }) => rel === undefined || rel === 'alternate');
  return textOf((own ?? list.find(({ rel }) => rel !== 'self'))?.['href']);
}

/** Feeds name pages by web addresses; anything else (`javascript:`, relative) leads nowhere. */
const addressOf = (value: string | null): string | null =>
  value !== null && /^https?:\/\/\S+$/i.test(value) ? value : null;
