import { type Entry, type ZipFile, openPromise } from 'yauzl';
import { InputError } from '../errors.js';
import { type FoundPage, failed } from './found-page.js';
import { notWacz, unreadable } from './source-errors.js';
import type { Tell } from './tell.js';
import { unpackStream } from './unpack.js';
import { readWarc } from './warc/read-warc.js';

/** The pages of every WARC file inside a WACZ, one after another. */
export async function* readWacz(path: string, tell: Tell): AsyncGenerator<FoundPage[], void, undefined> {
  let zip: ZipFile | null = null;
  let archives = 0;
  try {
    zip = await openPromise(path, { autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (!/\.warc(?:\.gz)?$/i.test(entry.fileName)) continue;
      archives++;
      yield* readWarc(await openEntry(zip, entry), { from: `${path} ${entry.fileName}`, tell });
    }
    if (!archives) yield [failed(path, notWacz())];
  } catch (error) {
    yield [failed(path, explain(error))];
  } finally {
    zip?.close();
  }
}

async function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  const stream = await zip.openReadStreamPromise(entry);
  return /\.gz$/i.test(entry.fileName) ? unpackStream(stream) : stream;
}

/** yauzl says what is wrong with a ZIP in errors without a code. */
const explain = (error: unknown): InputError =>
  error instanceof Error && !(error instanceof InputError) && !('code' in error) ? notWacz() : unreadable(error);
