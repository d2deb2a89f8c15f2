import { instantOf } from '../known/instant-of.js';
import { parseTimestamp } from '../known/parse-timestamp.js';
import type { PageInput } from '../read/page/page.js';
import { type Capture, localCapture } from './capture.js';
import { pageOfCapture } from './page-of-capture.js';
import { notMhtml } from './source-errors.js';

/** A part of a message (RFC 2045): its headers by name in lower case, and its body as it stands, in Latin-1. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The page that a browser saved as MHTML (RFC 2557): the HTML of its root part. Throws InputError `not-mhtml`. */
export function readMhtml(bytes: Uint8Array, id: string): { page: PageInput; capture: Capture } {
  // Latin-1 keeps every byte: parts have charsets of their own.
  const mail = splitPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const root = findRoot(mail);
  if (!root) throw notMhtml();
  const contentType = root.headers.get('content-type') ?? null;
  const location = [root.headers.get('content-location'), mail.headers.get('snapshot-content-location')];
  const url = location.find((one) => one !== undefined && /^https?:\/\//i.test(one));
  const capture: Capture = {
    ...localCapture('html', decodeTransfer(root), contentType),
    capturedAt: sentAt(mail.headers.get('date')),
  };
  return pageOfCapture(capture, { id, ...(url ? { url } : {}) });
}

/** The part that `start` names, else the first one that is HTML. */
function findRoot(mail: Part): Part | null {
  const type = mail.headers.get('content-type') ?? '';
  if (/^text\/html/i.test(type)) return mail;
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  const parts = mail.body
    .split(`--${mark}`)
    .slice(1)
    .map((part) => splitPart(part.replace(/^\r?\n|\r?\n$/g, '')));
  const start = /start\s*=\s*"?(<[^>]{1,300}>)/i.exec(type)?.[1];
  const isHtml = ({ headers }: Part): boolean =>
    /^(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? '');
  return parts.find((part) => isHtml(part) && part.headers.get('content-id') === start) ?? parts.find(isHtml) ?? null;
}

function splitPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = (end ? text.slice(0, end.index) : text.slice(0, 0)).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : text };
}

function decodeTransfer({ headers, body }: Part): Uint8Array {
  const coding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (coding === 'base64') return Buffer.from(body, 'base64');
  if (coding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  const plain = joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function sentAt(date: string | undefined): string | null {
  const time = instantOf(parseTimestamp(date) ?? '');
  return time === null ? null : new Date(time).toISOString();
}
