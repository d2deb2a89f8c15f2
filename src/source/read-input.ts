import { type FoundPage, failed } from './found-page.js';
import { LARGEST_PAGE, tooLarge } from './limits.js';
import { pageOfBytes } from './read-file.js';
import { readLines } from './read-lines.js';
import { unreadable } from './source-errors.js';

const FROM = 'standard input';
const ID = 'stdin';
const NEWLINE = 10;

/** The pages of standard input: JSON lines where its first line is a JSON object, else one page of text or HTML. */
export async function* readInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<FoundPage[], void, undefined> {
  const chunks = input[Symbol.asyncIterator]();
  const head = await readFirstLine(chunks);
  const all = joinAgain(head, chunks);
  if (isObject(head)) yield* readLines(all, FROM, ID);
  else yield [await readOnePage(all)];
}

/** Reads on until a line has ended. A line over the limit is no JSON that we read. */
async function readFirstLine(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const head: Uint8Array[] = [];
  let size = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    size += next.value.length;
    if (next.value.includes(NEWLINE) || size > LARGEST_PAGE) break;
  }
  return head;
}

async function* joinAgain(
  head: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function isObject(head: readonly Uint8Array[]): boolean {
  const [line = ''] = Buffer.concat(head).toString('utf8').split('\n', 1);
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

async function readOnePage(chunks: AsyncIterable<Uint8Array>): Promise<FoundPage> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size <= LARGEST_PAGE) parts.push(part);
  }
  if (size > LARGEST_PAGE) return failed(FROM, tooLarge(size));
  const bytes = Buffer.concat(parts);
  try {
    return pageOfBytes(bytes, { from: FROM, id: ID, kind: looksLikeHtml(bytes) ? 'html' : 'text' });
  } catch (error) {
    return failed(FROM, unreadable(error));
  }
}

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\W{0,8}\s*(?:<!doctype html|<html|<head|<body|<!--|<\?xml[^>]{0,200}\?>\s*<(?:!doctype|html))/i.test(
    Buffer.from(bytes.subarray(0, 1000)).toString('latin1'),
  );
