import { expect, onTestFinished, test } from 'vitest';
import { localCapture } from '../source/capture.js';
import { openRecord } from './open-record.js';
import { MOST_KEPT, packCapture } from './pack-capture.js';
import { writeReadings } from './save-readings.js';
import { madeUpReading } from './testing/made-up-reading.js';
import { READ_AT } from './testing/read-at.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { verifyCaptures } from './verify/verify-captures.js';
import { walkCaptures } from './walk-captures.js';

const reading = madeUpReading('ada');
const HTML = Buffer.from(`<p>${'The caf\u00e9 closed. '.repeat(100)}</p>`);
const CAPTURE = {
  ...localCapture('html', HTML, 'text/html'),
  status: 200,
  headers: ['etag: "x"'],
  capturedAt: READ_AT,
};

async function recordWith(capture: Parameters<typeof packCapture>[0]) {
  const record = await openRecord(`${temporaryFolder()}/r.duckdb`, { mode: 'write' });
  onTestFinished(() => record.close());
  const captures = new Map([['ada', await packCapture(capture, reading.page.text)]]);
  await record.change((connection) =>
    writeReadings(connection, record, { readings: [reading], readAt: READ_AT, captures }),
  );
  return record;
}

test.each([
  { capture: CAPTURE, bytes: HTML, packed: true, why: 'HTML is packed' },
  {
    capture: localCapture('text', Buffer.from(reading.page.text)),
    bytes: Buffer.from(reading.page.text),
    packed: false,
    why: 'plain text is its page text',
  },
  {
    capture: localCapture('text', Buffer.from(`\ufeff${reading.page.text}`)),
    bytes: Buffer.from(`\ufeff${reading.page.text}`),
    packed: true,
    why: 'but for its mark',
  },
  {
    capture: localCapture('html', Buffer.alloc(MOST_KEPT + 1)),
    bytes: null,
    packed: false,
    why: 'too much is noted and not kept',
  },
])('bytes come back as they were: $why', async ({ capture, bytes, packed }) => {
  const record = await recordWith(capture);
  const [[one] = []] = await gather(walkCaptures(record));
  expect(one?.page.id).toBe('ada');
  expect(one?.kept).toMatchObject({
    kind: capture.kind,
    status: capture.status,
    headers: capture.headers,
    size: capture.bytes.length,
  });
  expect(one?.kept.body !== null).toBe(packed);
  expect(bytes === null ? one?.bytes : Buffer.from(one?.bytes as Uint8Array).equals(bytes)).toBe(
    bytes === null ? null : true,
  );
});

const KEPT = async (captures: readonly unknown[]) => captures.map(() => ({ text: reading.page.text }));

test('bytes that still give the page hold; others do not', async () => {
  const record = await recordWith(CAPTURE);
  expect(await verifyCaptures(record, KEPT)).toEqual([]);
  expect(await verifyCaptures(record, async (all) => all.map(() => ({ text: 'other' })))).toMatchObject([
    { page: 'ada', why: expect.stringContaining('another page text') },
  ]);
  expect(await verifyCaptures(record, async (all) => all.map(() => ({ why: 'binary' })))).toMatchObject([
    { why: 'binary' },
  ]);
  await record.change((connection) => connection.run("UPDATE captures SET sha256 = 'x'"));
  expect(await verifyCaptures(record, KEPT)).toMatchObject([{ why: expect.stringContaining('not those') }]);
  await record.change((connection) => connection.run("UPDATE captures SET body = 'nonsense'::BLOB"));
  expect(await verifyCaptures(record, KEPT)).toMatchObject([{ why: expect.stringContaining('not those') }]);
});

async function gather<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}
