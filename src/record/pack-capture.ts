import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { Capture } from '../source/capture.js';
import type { KeptCapture } from './schema.js';
import { sha256 } from './sha256.js';

const pack = promisify(gzip);

/** More bytes than that are noted by their hash and not kept. */
export const MOST_KEPT = 5_000_000;

/** A capture as the record keeps it. `text` is the page text: where that is the bytes to the letter, they are not kept twice. */
export async function packCapture({ bytes, ...capture }: Capture, text: string): Promise<KeptCapture> {
  const hash = sha256(bytes);
  const isText = capture.kind === 'text' && sha256(text) === hash;
  const body = isText || bytes.length > MOST_KEPT ? null : await pack(bytes);
  return { ...capture, sha256: hash, size: bytes.length, body };
}

/** The bytes of a kept capture; null where they were not kept. Throws where they cannot be unpacked. */
export function unpackCapture({ body, sha256: hash }: KeptCapture, text: string): Uint8Array | null {
  if (body) return gunzipSync(body);
  return sha256(text) === hash ? Buffer.from(text) : null;
}
