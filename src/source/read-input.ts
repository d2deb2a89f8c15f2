import { type FoundPage, failed } from './found-page.js';
import { LARGEST_FILE } from './limits.js';
import { type Reach, readDocument } from './read-document.js';
import { unpackHead } from './read-first-bytes.js';
import { readLines } from './read-lines.js';
import { sniffKind, isGzip } from './sniff-kind.js';
import { notFromInput, unreadable } from './source-errors.js';
import { takeBytes } from './take-bytes.js';
import { unpackStream } from './unpack.js';
import { readWarc } from './warc/read-warc.js';

const FROM = 'standard input';
const ID = 'stdin';
const NEWLINE = 10;

/** The pages of standard input: JSON lines where its first line is a JSON object, else what its first bytes say that it is. */
export async function* readInput(
  input: AsyncIterable<Uint8Array>,
  reach: Reach,
): AsyncGenerator<FoundPage[], void, undefined> {
  const chunks = input[Symbol.asyncIterator]();
  const head = await readFirstLine(chunks);
  const all = joinAgain(head, chunks);
  const first = Buffer.concat(head);
  if (!isGzip(first)) yield* readPlain(first, all, reach);
  else yield* readPlain(unpackHead(first), unpackStream(all), reach);
}

async function* readPlain(
  head: Uint8Array,
  all: AsyncIterable<Uint8Array>,
  reach: Reach,
): AsyncGenerator<FoundPage[], void, undefined> {
  const kind = sniffKind(head) ?? (isObject(head) ? 'jsonl' : 'text');
  if (kind === 'jsonl') return yield* readLines(all, FROM, ID);
  if (kind === 'warc') return yield* readWarc(all, { from: FROM, tell: reach.tell });
  if (kind === 'wacz') return yield [failed(FROM, notFromInput())];
  try {
    yield* readDocument(await takeBytes(all, LARGEST_FILE[kind]), { from: FROM, id: ID, kind }, reach);
  } catch (error) {
    yield [failed(FROM, unreadable(error))];
  }
}

/** Reads on until a line has ended. A line over the limit is no JSON that we read. */
async function readFirstLine(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const head: Uint8Array[] = [];
  let size = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    size += next.value.length;
    if (next.value.includes(NEWLINE) || size > LARGEST_FILE.text) break;
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

function isObject(head: Uint8Array): boolean {
  const [line = ''] = Buffer.from(head).toString('utf8').split('\n', 1);
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
