import type { Capture } from '../capture.js';
import { type FoundPage, failed } from '../found-page.js';
import type { WholeKind } from '../limits.js';
import { pageOfCapture } from '../page-of-capture.js';
import { type Reach, readDocument } from '../read-document.js';
import { sniffKind } from '../sniff-kind.js';
import { unreadable } from '../source-errors.js';
import { cleanAddress } from './clean-address.js';
import type { Fetched } from './fetch-bytes.js';
import type { Web } from './open-web.js';
import { badStatus, notPage } from './web-errors.js';

/** The page behind an address, or the pages of the feed or list of feeds that stands there. */
export async function* readAddress(
  address: string,
  web: Web,
  reach: Reach,
): AsyncGenerator<FoundPage[], void, undefined> {
  try {
    const fetched = await web.fetch(address);
    const kind = kindOfAnswer(fetched);
    if (kind === 'html' || kind === 'text') yield [{ from: address, ...pageOfAnswer(fetched, kind) }];
    else
      yield* readDocument(
        fetched.bytes,
        { from: address, id: cleanAddress(fetched.address), kind, ...typeOf(fetched) },
        reach,
      );
  } catch (error) {
    yield [failed(address, unreadable(error))];
  }
}

/** What an answer holds, by its first bytes and its content type. Throws InputError where that is no page and no list of any. */
export function kindOfAnswer({ status, bytes, fields }: Fetched): WholeKind {
  if (status !== 200) throw badStatus(status);
  const type = fields.get('content-type') ?? '';
  const kind = sniffKind(bytes) ?? kindOfType(type);
  if (!kind || kind === 'warc' || kind === 'wacz' || kind === 'jsonl') throw notPage(type);
  return kind;
}

function kindOfType(type: string): WholeKind | null {
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'html';
  return /^text\/plain\b/i.test(type) ? 'text' : null;
}

const typeOf = ({ fields }: Fetched): { contentType?: string } => {
  const contentType = fields.get('content-type');
  return contentType === undefined ? {} : { contentType };
};

/** The page of an answer, named by the address where the redirects ended. */
export function pageOfAnswer(fetched: Fetched, kind: 'html' | 'text') {
  const capture: Capture = {
    kind,
    bytes: fetched.bytes,
    contentType: fetched.fields.get('content-type') ?? null,
    status: fetched.status,
    headers: fetched.headers,
    capturedAt: new Date().toISOString(),
  };
  const address = cleanAddress(fetched.address);
  return pageOfCapture(capture, { id: address, url: address });
}
