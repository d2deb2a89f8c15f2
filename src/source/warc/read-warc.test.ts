import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import type { FoundPage } from '../found-page.js';
import { type MadeUpRecord, madeUpRecord, madeUpWarc } from '../testing/made-up-warc.js';
import { unpackStream } from '../unpack.js';
import { readWarc } from './read-warc.js';
import { nameUrn } from './urn.js';

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<{ found: FoundPage[]; notes: string[] }> {
  const [found, notes]: [FoundPage[], string[]] = [[], []];
  const how = { from: 'a.warc', tell: (_: string, note: string) => void notes.push(note) };
  for await (const some of readWarc(chunks, how)) found.push(...some);
  return { found, notes };
}

const brief = (found: readonly FoundPage[]): string[] =>
  found.map((one) => ('page' in one ? `${one.page.id}: ${one.page.html ?? one.page.text}` : one.failure.code));
const briefOf = async (bytes: Buffer, size = 100_000) => brief((await readAll(cut(bytes, size))).found);

const RESPONSE = (headers: string, status = '200 OK'): string => `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`;
const PAGE = '<p>The mayor resigned.</p>';

test('pages come with address, time, headers and bytes, whatever the pieces the file comes in', async () => {
  const bytes = madeUpWarc({ type: 'warcinfo', http: '', body: 'software: x' }, {}, { url: 'https://a.example/2' });
  for (const size of [1, 7, 64, 100_000]) {
    const { found, notes } = await readAll(cut(bytes, size));
    expect(found).toMatchObject([
      {
        from: 'a.warc record 2 (https://a.example/1)',
        page: { id: 'https://a.example/1', url: 'https://a.example/1', html: PAGE },
        capture: {
          kind: 'html',
          bytes: Buffer.from(PAGE),
          contentType: 'text/html; charset=utf-8',
          status: 200,
          headers: ['Content-Type: text/html; charset=utf-8'],
          capturedAt: '2031-05-03T10:00:00Z',
        },
      },
      { page: { id: 'https://a.example/2' } },
    ]);
    expect(notes).toEqual(['3 records, 2 of them pages; passed over: 1 warcinfo']);
  }
});

const chunked = (body: string): string =>
  `${(4).toString(16)}\r\n${body.slice(0, 4)}\r\n${(body.length - 4).toString(16)};x=1\r\n${body.slice(4)}\r\n0\r\n\r\n`;

test.each<{ record: MadeUpRecord; read: string; why: string }>([
  { record: { body: 'Hi.', http: RESPONSE('content-type: text/plain') }, read: 'Hi.', why: 'plain text' },
  { record: { type: 'resource', http: '', body: '' }, read: 'none', why: 'a resource without a type' },
  { record: { url: '<https://a.example/1>' }, read: PAGE, why: 'an address in angle brackets, as wget wrote them' },
  {
    record: { http: RESPONSE('Content-Type: text/html').replaceAll('\r', '') },
    read: PAGE,
    why: 'lines that end in LF',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html; charset=iso-8859-1'), body: Buffer.from('Caf\u00e9', 'latin1') },
    read: 'Caf\u00e9',
    why: 'the charset of the header',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html\r\nContent-Encoding: gzip'), body: gzipSync(PAGE) },
    read: PAGE,
    why: 'gzip',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html\r\nContent-Encoding: deflate'), body: deflateSync(PAGE) },
    read: PAGE,
    why: 'deflate',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html\r\nContent-Encoding: deflate'), body: deflateRawSync(PAGE) },
    read: PAGE,
    why: 'deflate without a head',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html\r\nContent-Encoding: gzip'), body: PAGE },
    read: PAGE,
    why: 'unpacked before, the header left',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html\r\nTransfer-Encoding: chunked'), body: chunked(PAGE) },
    read: PAGE,
    why: 'chunks',
  },
  {
    record: { http: RESPONSE('Content-Type: text/html\r\nTransfer-Encoding: chunked'), body: PAGE },
    read: PAGE,
    why: 'joined before, the header left',
  },
  { record: { http: RESPONSE('Content-Type: text/html', '404 Not Found') }, read: 'none', why: 'no page there' },
  { record: { http: RESPONSE('Content-Type: image/png') }, read: 'none', why: 'a picture' },
  { record: { http: 'garbage', body: '' }, read: 'none', why: 'a response without HTTP' },
  { record: { type: 'revisit' }, read: 'none', why: 'a page seen before' },
  { record: { url: 'dns:a.example' }, read: 'none', why: 'no web address' },
  { record: { body: Buffer.from('89504e470d0a1a0a', 'hex') }, read: 'binary', why: 'a picture that claims to be HTML' },
  {
    record: {
      http: RESPONSE('Content-Type: text/html\r\nContent-Encoding: gzip'),
      body: gzipSync(Buffer.alloc(50_000_000)),
    },
    read: 'too-large',
    why: 'a decompression bomb',
  },
  { record: { body: Buffer.alloc(50_000_000, 'word ') }, read: 'too-large', why: 'a page of 50 MB' },
])('$why', async ({ record, read }) => {
  // The record after it is read in any case.
  const rest = await briefOf(Buffer.concat([madeUpRecord(record), madeUpRecord({ url: 'https://b.example/' })]));
  expect(rest.pop()).toBe(`https://b.example/: ${PAGE}`);
  expect(rest.map((one) => one.replace(/^https:\S+ /, ''))).toEqual(read === 'none' ? [] : [read]);
});

test('a page that hearsay wrote keeps its id', async () => {
  const record = { type: 'resource', url: nameUrn('a b/c'), http: '', body: 'x' };
  const bytes = madeUpRecord(record).toString().replace('WARC-Date', 'Content-Type: text/plain\r\nWARC-Date');
  expect(await briefOf(Buffer.from(bytes))).toEqual(['a b/c: x']);
});

const TWO = madeUpWarc({}, { url: 'https://a.example/2' });
const FIRST = `https://a.example/1: ${PAGE}`;

test.each([
  { bytes: TWO.subarray(0, TWO.length - 20), read: [FIRST, 'truncated'], why: 'ends in a body' },
  { bytes: TWO.subarray(0, TWO.length / 2 + 30), read: [FIRST, 'truncated'], why: 'ends in a head' },
  {
    bytes: TWO.subarray(0, TWO.length - 4),
    read: [FIRST, FIRST.replace('/1', '/2')],
    why: 'lacks only the empty lines at its end',
  },
  {
    bytes: Buffer.concat([
      madeUpRecord({}),
      Buffer.from('junk\n'.repeat(9)),
      madeUpRecord({ url: 'https://a.example/2' }),
    ]),
    read: [FIRST, FIRST.replace('/1', '/2'), 'damaged'],
    why: 'junk between records',
  },
  {
    bytes: madeUpWarc({ length: 5 }, { url: 'https://a.example/2' }),
    read: [FIRST.replace('/1', '/2'), 'damaged'],
    why: 'a length that is too short',
  },
  {
    bytes: madeUpWarc({}, { length: 10 ** 14 }),
    read: [FIRST, 'too-large', 'truncated'],
    why: 'a length beyond all files',
  },
  { bytes: Buffer.from(`WARC/1.0\r\n${'x'.repeat(200_000)}`), read: ['damaged'], why: 'a head without end' },
  { bytes: Buffer.from('no archive'), read: ['damaged'], why: 'no archive' },
  { bytes: Buffer.alloc(0), read: ['damaged'], why: 'nothing' },
])('an archive that is cut or damaged says so and gives what it has: $why', async ({ bytes, read }) => {
  for (const size of [13, 100_000]) expect(await briefOf(Buffer.from(bytes), size)).toEqual(read);
});

test.each([
  { cutAt: 1, read: [FIRST, FIRST.replace('/1', '/2')], why: 'whole' },
  { cutAt: 0.9, read: [FIRST, 'truncated'], why: 'cut' },
])('gzip member by member: $why', async ({ cutAt, read }) => {
  const packed = Buffer.concat([gzipSync(madeUpRecord({})), gzipSync(madeUpRecord({ url: 'https://a.example/2' }))]);
  const bytes = packed.subarray(0, packed.length * cutAt);
  const { found } = await readAll(unpackStream(cut(bytes, 50)));
  expect(brief(found)).toEqual(read);
});

test('gzip that is damaged inside gives what came before', async () => {
  const packed = Buffer.concat([
    gzipSync(madeUpRecord({})),
    Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]),
  ]);
  const { found } = await readAll(unpackStream(cut(packed, 10)));
  expect(brief(found)[0]).toBe(FIRST);
  expect(brief(found)[1]).toMatch(/damaged|truncated/);
});

test('the pages of a mixed file are those that warcio finds', async () => {
  const gzipped = { http: RESPONSE('Content-Type: text/html\r\nContent-Encoding: gzip'), body: gzipSync(PAGE) };
  const joined = { http: RESPONSE('Content-Type: text/html\r\nTransfer-Encoding: chunked'), body: chunked(PAGE) };
  const kinds: MadeUpRecord[] = [
    {},
    gzipped,
    joined,
    { type: 'revisit' },
    { type: 'request' },
    { type: 'metadata', http: '' },
  ];
  const bytes = madeUpWarc(
    ...Array.from({ length: 60 }, (_, i) => ({ ...kinds[i % kinds.length], url: `https://a.example/${i}` })),
  );
  const peer: string[] = [];
  for await (const record of new WARCParser(cut(bytes, 1000)))
    if (record.warcType === 'response') peer.push(`${record.warcTargetURI}: ${await record.contentText()}`);
  expect(peer).toHaveLength(30);
  expect(await briefOf(bytes, 1000)).toEqual(peer);
});
