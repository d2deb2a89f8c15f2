import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import { SNIFFED, isGzip } from './sniff-kind.js';

/** The first bytes of a file, unpacked where it is gzip. Throws what the file system throws. */
export async function readFirstBytes(path: string): Promise<{ readonly head: Uint8Array; readonly gzip: boolean }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    const head = buffer.subarray(0, bytesRead);
    return isGzip(head) ? { head: unpackHead(head), gzip: true } : { head, gzip: false };
  } finally {
    await file.close();
  }
}

/** What the beginning of a packed file holds; nothing where it is damaged. */
export function unpackHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 5_000_000 }).subarray(0, SNIFFED);
  } catch {
    return new Uint8Array(0);
  }
}
