import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { NewsRecord } from '../../record/record.js';
import { type CapturedPage, walkCaptures } from '../../record/walk-captures.js';
import { nameUrn } from '../../source/warc/urn.js';

const pack = promisify(gzip);
const CRLF = '\r\n';

/**
 * The kept bytes as WARC 1.1, gzip record by record: what came over HTTP as a response with its headers, all else as a resource. Bytes are
 * kept unpacked, so the headers that say how they were packed are renamed. The same record gives the same file.
 */
export async function* writeWarc(record: NewsRecord): AsyncGenerator<Uint8Array> {
  for await (const part of walkCaptures(record))
    for (const one of part) if (one.bytes instanceof Uint8Array) yield await pack(showRecord(one, one.bytes));
}

function showRecord({ page, kept }: CapturedPage, bytes: Uint8Array): Uint8Array {
  const isResponse = kept.status !== null;
  const block = isResponse
    ? Buffer.concat([Buffer.from(showHttp(kept.status, kept.headers, bytes.length)), bytes])
    : bytes;
  const type = kept.contentType ?? (kept.kind === 'html' ? 'text/html' : 'text/plain');
  const address = isResponse && page.url !== null ? page.url : nameUrn(page.id);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${isResponse ? 'response' : 'resource'}`,
    `WARC-Target-URI: ${oneLine(address)}`,
    `WARC-Date: ${instantOf(kept.capturedAt ?? page.readAt)}`,
    `WARC-Record-ID: <urn:uuid:${uuidOf(`${page.id}\n${kept.sha256}`)}>`,
    `WARC-Payload-Digest: sha256:${kept.sha256}`,
    `Content-Type: ${isResponse ? 'application/http; msgtype=response' : oneLine(type)}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(head.join(CRLF) + CRLF + CRLF), block, Buffer.from(CRLF + CRLF)]);
}

function showHttp(status: number | null, headers: readonly string[], length: number): string {
  const lines = headers.map((line) =>
    oneLine(line).replace(/^(?:content-encoding|transfer-encoding|content-length)\s*:/i, 'X-Archive-Orig-$&'),
  );
  return [`HTTP/1.1 ${status ?? 200} `, ...lines, `Content-Length: ${length}`].join(CRLF) + CRLF + CRLF;
}

/** Words of a page or a host that may not end a line. */
const oneLine = (words: string): string => words.replace(/[\r\n]+/g, ' ');

/** WARC dates are UTC in whole seconds or finer. */
const instantOf = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? '1970-01-01T00:00:00Z' : new Date(iso).toISOString();

/** A UUID made of a hash (RFC 9562, version 8), so that the same record is named the same in every export. */
function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
