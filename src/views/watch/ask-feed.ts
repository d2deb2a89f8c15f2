import { readFile } from 'node:fs/promises';
import type { InputError } from '../../errors.js';
import type { KeptFeed } from '../../record/schema.js';
import { sha256 } from '../../record/sha256.js';
import type { Feed } from '../../source/feed/feed-item.js';
import { parseFeed } from '../../source/feed/parse-feed.js';
import { parseOpml } from '../../source/feed/parse-opml.js';
import { decodeDocument } from '../../source/read-document.js';
import { sniffKind } from '../../source/sniff-kind.js';
import { unreadable } from '../../source/source-errors.js';
import type { Web } from '../../source/web/open-web.js';
import { badStatus } from '../../source/web/web-errors.js';

/** What a feed answers: that nothing changed, its items, the feeds it lists, or why there is none of that. */
export type FeedAnswer =
  | { readonly kind: 'same' }
  | { readonly kind: 'feed'; readonly feed: Feed; readonly marks: Marks }
  | { readonly kind: 'list'; readonly addresses: readonly string[] }
  | { readonly kind: 'failed'; readonly why: InputError; readonly retryAfter: number | null };

/** What to send next time, so that an answer that is the same need not be sent again. */
export type Marks = Pick<KeptFeed, 'etag' | 'lastModified' | 'sha256'>;

export const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);

/** Asks a feed, on the web or in a file. */
export async function askFeed(address: string, known: Marks | null, web: Web): Promise<FeedAnswer> {
  try {
    return isWeb(address) ? await askWeb(address, known, web) : await askFile(address, known);
  } catch (error) {
    return { kind: 'failed', why: unreadable(error), retryAfter: null };
  }
}

async function askWeb(address: string, known: Marks | null, web: Web): Promise<FeedAnswer> {
  const { status, fields, bytes } = await web.fetch(address, {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  });
  if (status === 304) return { kind: 'same' };
  if (status !== 200)
    return { kind: 'failed', why: badStatus(status), retryAfter: secondsOf(fields.get('retry-after')) };
  const marks = { etag: fields.get('etag') ?? null, lastModified: fields.get('last-modified') ?? null };
  return parseAnswer(bytes, known, { ...marks, contentType: fields.get('content-type') });
}

const askFile = async (path: string, known: Marks | null): Promise<FeedAnswer> =>
  parseAnswer(await readFile(path), known, { etag: null, lastModified: null, contentType: undefined });

interface AnswerMarks {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string | undefined;
}

function parseAnswer(bytes: Uint8Array, known: Marks | null, { contentType, ...marks }: AnswerMarks): FeedAnswer {
  const hash = sha256(bytes);
  if (hash === known?.sha256) return { kind: 'same' };
  const text = decodeDocument(bytes, contentType);
  if (sniffKind(bytes) === 'opml') return { kind: 'list', addresses: parseOpml(text) };
  return { kind: 'feed', feed: parseFeed(text), marks: { ...marks, sha256: hash } };
}

/** Hosts also name a date here; few do, and the back-off stands in for it. */
const secondsOf = (value: string | undefined): number | null =>
  value && /^\d{1,9}$/.test(value) ? Number(value) : null;
