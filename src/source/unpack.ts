import { once } from 'node:events';
import { createGunzip } from 'node:zlib';

/** Large pieces: a WARC of 1 GB comes in some ten thousand of them. */
const PIECE = 128 * 1024;

/**
 * What a gzip stream holds, all its members one after another. Where it is cut or damaged, what came before is passed on and then the
 * fault thrown: a piped stream would drop what nobody has read yet.
 */
export async function* unpackStream(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip({ chunkSize: PIECE });
  const pieces: Uint8Array[] = [];
  gunzip.on('data', (piece: Uint8Array) => void pieces.push(piece));
  const ended = once(gunzip, 'end').then(() => undefined);
  // Its fault is told below, or belongs to no one when nobody reads on.
  ended.catch(() => undefined);
  const write = (piece: Uint8Array): Promise<void> =>
    Promise.race([ended, new Promise<void>((resolve) => void gunzip.write(piece, () => resolve()))]);
  try {
    for await (const piece of packed) {
      await write(piece);
      yield* pieces.splice(0);
      if (gunzip.errored) throw gunzip.errored;
    }
    gunzip.end();
    await ended;
  } catch (error) {
    yield* pieces.splice(0);
    throw error;
  } finally {
    gunzip.destroy();
  }
  yield* pieces.splice(0);
}
