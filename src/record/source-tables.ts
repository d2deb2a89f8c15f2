import type { Version } from '../trace/change/version.js';
import { type Column, blob, decimal, group, integer, orNull, spans, text, texts, truth } from './field.js';
import { table } from './table.js';

/** The bytes that a page was made of, as the record keeps them. */
export interface KeptCapture {
  readonly kind: 'html' | 'text';
  readonly contentType: string | null;
  readonly status: number | null;
  readonly headers: readonly string[];
  readonly capturedAt: string | null;
  readonly sha256: string;
  readonly size: number;
  readonly body: Uint8Array | null;
}

/** A feed that is followed. */
export interface KeptFeed {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly sha256: string | null;
  readonly checkedAt: string | null;
  readonly dueAt: string | null;
  readonly failures: number;
  readonly trouble: string | null;
}

/** An item of a followed feed. */
export interface KeptItem {
  readonly feed: string;
  readonly item: string;
  readonly link: string | null;
  readonly stamp: string;
  readonly state: 'waiting' | 'read' | 'failed';
  readonly tries: number;
  readonly dueAt: string | null;
  readonly page: string | null;
  readonly trouble: string | null;
  readonly held: string | null;
  readonly told: boolean;
}

const PAGE: readonly Column[] = text('page', 'Id of the page').columns;
const NTH: readonly Column[] = integer('nth', 'Place in the list, from 0').columns;

/** Where pages came from, and what became of them there. */
export const SOURCE_TABLES = {
  captures: table('captures', 'The bytes that pages were made of: one row a page, where there were any.', {
    lead: PAGE,
    fields: group<KeptCapture>({
      kind: text('kind', '`html` or `text`'),
      contentType: orNull(text('content_type', 'The content type they came with, which may name a charset')),
      status: orNull(integer('status', 'HTTP status')),
      headers: texts('headers', 'HTTP headers as they came, cookies left out'),
      capturedAt: orNull(text('captured_at', 'When they were taken from their address, ISO 8601; null for a file')),
      sha256: text('sha256', 'SHA-256 of the bytes, in hexadecimal'),
      size: integer('size', 'How many bytes'),
      body: orNull(
        blob(
          'body',
          'The bytes, packed with gzip; null where the page text is the bytes, or they were too many to keep',
        ),
      ),
    }),
  }),
  versions: table(
    'versions',
    'Pages that were read again from one address with other words; replaced with every trace.',
    {
      lead: NTH,
      fields: group<Version>({
        page: text('page', 'Id of the page as it was read later'),
        before: text('before', 'Id of the page as it was read before'),
        url: text('url', 'Their address'),
        seenAt: text('seen_at', 'When the later one was seen, ISO 8601'),
        kept: decimal('kept', 'Share of the lines that stayed, 0 to 1'),
        added: spans('added', 'Lines of the later page that the earlier one lacks'),
        removed: spans('removed', 'Lines of the earlier page that the later one lacks'),
      }),
    },
  ),
  feeds: table('feeds', 'Feeds that `hearsay watch` follows.', {
    lead: [],
    fields: group<KeptFeed>({
      address: text('address', 'Its address, or the path of its file'),
      etag: orNull(text('etag', 'The mark that its host gave the last answer')),
      lastModified: orNull(text('last_modified', 'When its host says that it changed')),
      sha256: orNull(text('sha256', 'SHA-256 of its last answer, in hexadecimal')),
      checkedAt: orNull(text('checked_at', 'When it was last asked, ISO 8601')),
      dueAt: orNull(text('due_at', 'When it is to be asked again, ISO 8601')),
      failures: integer('failures', 'How often in a row it could not be read'),
      trouble: orNull(text('trouble', 'Why, the last time')),
    }),
  }),
  items: table('feed_items', 'Items of followed feeds: each is read once, and again when it changes.', {
    lead: [],
    fields: group<KeptItem>({
      feed: text('feed', 'Address of the feed'),
      item: text('item', 'What names it in the feed'),
      link: orNull(text('link', 'Address of its page')),
      stamp: text('stamp', 'Hash of what the feed says of it: another one means that it changed'),
      state: text('state', '`waiting` (to be read), `read` or `failed` (given up)'),
      tries: integer('tries', 'How often reading it failed'),
      dueAt: orNull(text('due_at', 'When it is to be tried again, ISO 8601')),
      page: orNull(text('page', 'Id of the page that it became')),
      trouble: orNull(text('trouble', 'Why it could not be read, the last time')),
      held: orNull(text('held', 'What the feed says of it, as JSON, while it waits')),
      told: truth('told', 'Whether a trace holds its page'),
    }),
  }),
} as const;
