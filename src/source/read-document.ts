import { decodeBytes } from '../read/page/decode-bytes.js';
import { localCapture } from './capture.js';
import { parseFeed } from './feed/parse-feed.js';
import { parseOpml } from './feed/parse-opml.js';
import { readFeed } from './feed/read-feed.js';
import { type FoundPage, failed } from './found-page.js';
import type { WholeKind } from './limits.js';
import { pageOfCapture } from './page-of-capture.js';
import { readMhtml } from './read-mhtml.js';
import { isEmpty, noFeeds, unreadable } from './source-errors.js';
import type { Tell } from './tell.js';

/** What a source may use beside its own bytes. */
export interface Reach {
  readonly tell: Tell;
  /** The pages behind a web address. */
  readonly readAddress: (address: string) => AsyncGenerator<FoundPage[], void, undefined>;
}

/** What is known of a document beside its bytes. */
export interface DocumentPlace {
  readonly from: string;
  readonly id: string;
  readonly kind: WholeKind;
  readonly contentType?: string;
}

/** The page or pages of a document that is there as a whole. */
export async function* readDocument(
  bytes: Uint8Array,
  place: DocumentPlace,
  reach: Reach,
): AsyncGenerator<FoundPage[], void, undefined> {
  const { from, id, kind, contentType } = place;
  try {
    if (!bytes.length) throw isEmpty();
    if (kind === 'opml') yield* readOpml(decodeDocument(bytes, contentType), from, reach);
    else if (kind === 'feed') yield readFeed(parseFeed(decodeDocument(bytes, contentType)), { from, tell: reach.tell });
    else if (kind === 'mhtml') yield [{ from, ...readMhtml(bytes, id) }];
    else yield [{ from, ...pageOfCapture(localCapture(kind, bytes, contentType ?? null), { id }) }];
  } catch (error) {
    yield [failed(from, unreadable(error))];
  }
}

/** XML and JSON are UTF-8 where they do not say otherwise. */
export function decodeDocument(bytes: Uint8Array, contentType?: string): string {
  const declared = /^\W{0,3}<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(
    Buffer.from(bytes.subarray(0, 300)).toString('latin1'),
  )?.[1];
  const hint = contentType && /charset=/i.test(contentType) ? contentType : declared && `text/xml; charset=${declared}`;
  return decodeBytes(bytes, hint ? { contentType: hint } : {}).text;
}

async function* readOpml(text: string, from: string, reach: Reach): AsyncGenerator<FoundPage[], void, undefined> {
  const feeds = parseOpml(text);
  if (!feeds.length) throw noFeeds();
  for (const feed of feeds) {
    if (/^https?:\/\//i.test(feed)) yield* reach.readAddress(feed);
    else reach.tell(from, `lists ${JSON.stringify(feed)}, which is no web address; it is left out`);
  }
}
