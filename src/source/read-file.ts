import { createReadStream } from 'node:fs';
import { type FoundPage, failed } from './found-page.js';
import type { FileKind } from './kinds.js';
import { LARGEST_FILE, tooLarge } from './limits.js';
import { type Reach, readDocument } from './read-document.js';
import { readLines } from './read-lines.js';
import { readWacz } from './read-wacz.js';
import { takeBytes } from './take-bytes.js';
import { unpackStream } from './unpack.js';
import { unreadable } from './source-errors.js';
import { readWarc } from './warc/read-warc.js';

/** A file that can be read, and how. */
export interface ReadableFile {
  readonly path: string;
  /** Names its page, or the pages in it together with their places. */
  readonly id: string;
  readonly size: number;
  readonly kind: FileKind;
  readonly gzip: boolean;
}

/** The page or pages of one file. Archives and JSON lines stream; all else is read whole. */
export async function* readFile(file: ReadableFile, reach: Reach): AsyncGenerator<FoundPage[], void, undefined> {
  const { path: from, id, kind } = file;
  if (kind === 'wacz') yield* readWacz(from, reach.tell);
  else if (kind === 'warc') yield* readWarc(openFile(file), { from, tell: reach.tell });
  else if (kind === 'jsonl') yield* readLines(openFile(file), from, id);
  else if (file.size > LARGEST_FILE[kind]) yield [failed(from, tooLarge(file.size, LARGEST_FILE[kind]))];
  else yield* readWhole(file, reach);
}

async function* readWhole({ path: from, id, ...file }: ReadableFile, reach: Reach): AsyncGenerator<FoundPage[]> {
  if (file.kind === 'warc' || file.kind === 'wacz' || file.kind === 'jsonl') return;
  try {
    const bytes = await takeBytes(openFile({ path: from, ...file }), LARGEST_FILE[file.kind]);
    yield* readDocument(bytes, { from, id, kind: file.kind }, reach);
  } catch (error) {
    yield [failed(from, unreadable(error))];
  }
}

function openFile({ path, gzip }: Pick<ReadableFile, 'path' | 'gzip'>): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 64 * 1024 });
  return gzip ? unpackStream(stream) : stream;
}
