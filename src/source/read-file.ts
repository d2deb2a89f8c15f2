import { createReadStream } from 'node:fs';
import { readFile as readBytes } from 'node:fs/promises';
import { decodeBytes } from '../read/page/decode-bytes.js';
import { type FoundPage, failed } from './found-page.js';
import { type FileKind, findKind } from './kinds.js';
import { LARGEST_PAGE, tooLarge } from './limits.js';
import { readLines } from './read-lines.js';
import { isEmpty, unknownKind, unreadable } from './source-errors.js';

/** The page or pages of one file. */
export async function* readFile(file: {
  path: string;
  id: string;
  size: number;
}): AsyncGenerator<FoundPage[], void, undefined> {
  const kind = findKind(file.path);
  const from = file.path;
  if (!kind) yield [failed(from, unknownKind())];
  else if (kind === 'jsonl') yield* readLines(createReadStream(file.path), file.path, file.id);
  else if (file.size > LARGEST_PAGE) yield [failed(from, tooLarge(file.size))];
  else yield [await readWhole(from, file.id, kind)];
}

async function readWhole(from: string, id: string, kind: FileKind): Promise<FoundPage> {
  try {
    return pageOfBytes(await readBytes(from), { from, id, kind });
  } catch (error) {
    return failed(from, unreadable(error));
  }
}

/** One page from its bytes. Throws InputError where they are no text. */
export function pageOfBytes(
  bytes: Uint8Array,
  { from, id, kind }: { from: string; id: string; kind: FileKind },
): FoundPage {
  if (!bytes.length) throw isEmpty();
  const { text } = decodeBytes(bytes);
  if (!text.trim()) throw isEmpty();
  return { from, page: kind === 'html' ? { id, html: text } : { id, text } };
}
