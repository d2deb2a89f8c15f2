import type { Capture, CaptureKind } from '../capture.js';
import { type FoundPage, failed } from '../found-page.js';
import { LARGEST_PAGE, tooLarge } from '../limits.js';
import { pageOfCapture } from '../page-of-capture.js';
import { damagedArchive, truncatedArchive, unreadable } from '../source-errors.js';
import type { Tell } from '../tell.js';
import { decodeBody } from './decode-body.js';
import { type WarcEnd, type WarcRecord, findRecords } from './find-records.js';
import type { Head } from './read-head.js';
import { unnameUrn } from './urn.js';

/** What became of a record that is no page: why it was passed over. */
type Passed = string;

/**
 * The pages of an unpacked WARC file, one at a time, in constant memory: responses with status 200 and resources that are HTML or plain
 * text. Other records are passed over; `tell` says how many of which. A file that ends early, or is damaged, gives what it has.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  { from, tell }: { readonly from: string; readonly tell: Tell },
): AsyncGenerator<FoundPage[], void, undefined> {
  const passed = new Map<Passed, number>();
  const records = findRecords(chunks);
  let pages = 0;
  let number = 0;
  try {
    let next = await records.next();
    for (; !next.done; next = await records.next()) {
      number = next.value.number;
      const found = await readRecord(next.value, from);
      if (typeof found === 'string') passed.set(found, (passed.get(found) ?? 0) + 1);
      else {
        pages++;
        yield [found];
      }
    }
    yield* tellEnd(next.value, from);
  } catch (error) {
    yield [failed(from, unpackFault(error, number))];
  } finally {
    await records.return({ records: number, truncated: false, gaps: 0 });
    if (passed.size || pages === 0) tell(from, showCounts(number, pages, passed));
  }
}

function* tellEnd({ records, truncated, gaps }: WarcEnd, from: string): Generator<FoundPage[], void, undefined> {
  if (truncated) yield [failed(from, truncatedArchive(records))];
  if (gaps || (records === 0 && !truncated)) yield [failed(from, damagedArchive(records, gaps))];
}

/** A gzip member that is cut or damaged ends the file; any other fault is the system's. */
function unpackFault(error: unknown, number: number) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR') return truncatedArchive(number);
  return code.startsWith('Z_') ? damagedArchive(number, 1) : unreadable(error);
}

const showCounts = (records: number, pages: number, passed: ReadonlyMap<Passed, number>): string => {
  const why = [...passed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${count} ${what}`);
  return `${records} records, ${pages} of them pages${why.length ? `; passed over: ${why.join(', ')}` : ''}`;
};

/** The page that a record holds, or the word for what it is instead. */
async function readRecord(record: WarcRecord, from: string): Promise<FoundPage | Passed> {
  const type = record.head.fields.get('warc-type') ?? 'without a type';
  if (type !== 'response' && type !== 'resource') return type;
  const address = (record.head.fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const http = type === 'response' ? await record.readHttpHead() : record.head;
  if (!http) return `${type} without a head`;
  const why = whyNoPage(http, address, type);
  if (why) return why;
  const place = `${from} record ${record.number} (${address})`;
  try {
    if (record.left() > LARGEST_PAGE) throw tooLarge(record.left());
    const expected = record.left();
    const body = await record.readRest();
    // The record that a cut file ends in is told once, for the file.
    if (body.length < expected) return 'cut off';
    return pageOfRecord({ record, http, body, address, type, from: place });
  } catch (error) {
    return failed(place, unreadable(error));
  }
}

function whyNoPage(http: Head, address: string, type: string): Passed | null {
  const status = type === 'response' ? statusOf(http) : null;
  if (status !== null && status !== 200) return `with status ${status || 'unknown'}`;
  if (!kindOf(http)) return 'neither HTML nor plain text';
  return /^https?:\/\//i.test(address) || unnameUrn(address) !== null ? null : 'without a web address';
}

const statusOf = ({ first }: Head): number => Number(/^HTTP\/\d(?:\.\d)? (\d{3})/i.exec(first)?.[1] ?? 0);

function kindOf({ fields }: Head): CaptureKind | null {
  const type = (fields.get('content-type') ?? '').toLowerCase();
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return 'html';
  return /^text\/plain\b/.test(type) ? 'text' : null;
}

interface PageRecord {
  readonly record: WarcRecord;
  readonly http: Head;
  readonly body: Uint8Array;
  readonly address: string;
  readonly type: 'response' | 'resource';
  readonly from: string;
}

function pageOfRecord({ record, http, body, address, type, from }: PageRecord): FoundPage {
  const isResponse = type === 'response';
  const capture: Capture = {
    kind: kindOf(http) ?? 'html',
    bytes: isResponse ? decodeBody(body, http.fields, LARGEST_PAGE) : body,
    contentType: http.fields.get('content-type') ?? null,
    status: isResponse ? statusOf(http) : null,
    headers: isResponse ? http.lines : [],
    capturedAt: record.head.fields.get('warc-date') ?? null,
  };
  const id = unnameUrn(address);
  return { from, ...pageOfCapture(capture, id === null ? { id: address, url: address } : { id }) };
}
