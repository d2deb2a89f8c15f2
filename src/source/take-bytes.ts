import { tooLarge } from './limits.js';

/** All bytes of a stream. Throws InputError `too-large` beyond `most`, and then lets go of the stream. */
export async function takeBytes(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > most) throw tooLarge(size, most);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
