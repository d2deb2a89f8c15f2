import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { tooLarge } from '../limits.js';

/** How a body may be packed, and what unpacks it to at most `most` bytes. */
const UNPACKERS: Readonly<Record<string, (bytes: Uint8Array, most: number) => Uint8Array>> = {
  gzip: (bytes, most) => gunzipSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: (bytes, most) => inflateEither(bytes, most),
  br: (bytes, most) => brotliDecompressSync(bytes, { maxOutputLength: most }),
};

/** "deflate" has always meant two things (RFC 9110, 8.4.1.2). */
function inflateEither(bytes: Uint8Array, most: number): Uint8Array {
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  const isZlib =
    bytes.length > 1 && ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;
  return isZlib ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}

/** Codings put one on another: more than a few are an attack. */
const MOST_CODINGS = 3;

/**
 * The content of an HTTP body. Archives keep bodies as they came over the wire or already unpacked, whatever their headers say: what
 * does not unpack stays as it is. Throws InputError `too-large` for a body that grows beyond `most` bytes: a decompression bomb.
 */
export function decodeBody(body: Uint8Array, headers: ReadonlyMap<string, string>, most: number): Uint8Array {
  const joined = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').slice(0, MOST_CODINGS);
  return codings.reverse().reduce((bytes, coding) => unpack(bytes, coding.trim().replace(/^x-/, ''), most), joined);
}

function unpack(bytes: Uint8Array, coding: string, most: number): Uint8Array {
  try {
    return UNPACKERS[coding]?.(bytes, most) ?? bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(most + 1);
    return bytes;
  }
}

const CHUNK_HEAD = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n/i;

/** Joins the chunks of a chunked body; gives a body that is not chunked, though it says so, as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const head = CHUNK_HEAD.exec(Buffer.from(body.subarray(at, at + 256)).toString('latin1'));
    if (!head) return parts.length ? Buffer.concat(parts) : body;
    const size = parseInt(head[1] ?? '0', 16);
    const start = at + head[0].length;
    if (size === 0) break;
    parts.push(body.subarray(start, start + size));
    at = start + size;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(parts);
}
