import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { openRecord } from '../../record/open-record.js';
import { packCapture } from '../../record/pack-capture.js';
import { writeReadings } from '../../record/save-readings.js';
import { madeUpReading } from '../../record/testing/made-up-reading.js';
import { READ_AT } from '../../record/testing/read-at.js';
import { temporaryFolder } from '../../record/testing/temporary-folder.js';
import { localCapture } from '../../source/capture.js';
import type { FoundPage } from '../../source/found-page.js';
import { readWarc } from '../../source/warc/read-warc.js';
import { writeWarc } from './write-warc.js';

test('what goes out as WARC comes back as the same pages, and the same each time', async () => {
  const record = await openRecord(`${temporaryFolder()}/r.duckdb`, { mode: 'write' });
  onTestFinished(() => record.close());
  const [web, file] = [madeUpReading('https://nordkap.example/1'), madeUpReading('a b')];
  const headers = ['content-type: text/html', 'content-encoding: gzip', 'x-odd: a\r\nWARC-Type: warcinfo'];
  const fetched = {
    ...localCapture('html', Buffer.from('<p>Caf\u00e9</p>'), 'text/html; charset=utf-8'),
    status: 200,
    headers,
    capturedAt: '2031-05-03T10:00:00Z',
  };
  const captures = new Map([
    ['https://nordkap.example/1', await packCapture(fetched, web.page.text)],
    ['a b', await packCapture(localCapture('text', Buffer.from(file.page.text)), file.page.text)],
  ]);
  const readings = [{ ...web, page: { ...web.page, url: 'https://nordkap.example/1' } }, file];
  await record.change((connection) => writeReadings(connection, record, { readings, readAt: READ_AT, captures }));
  const gather = async (): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for await (const part of writeWarc(record)) parts.push(part);
    return Buffer.concat(parts);
  };
  const bytes = await gather();
  expect((await gather()).equals(bytes)).toBe(true);
  const found: FoundPage[] = [];
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield gunzipSync(bytes);
  };
  for await (const some of readWarc(chunks(), { from: 'x', tell: () => undefined })) found.push(...some);
  expect(found).toMatchObject([
    { page: { id: 'a b', text: file.page.text }, capture: { status: null } },
    {
      page: { id: 'https://nordkap.example/1', html: '<p>Caf\u00e9</p>' },
      capture: {
        status: 200,
        capturedAt: '2031-05-03T10:00:00.000Z',
        headers: [
          'content-type: text/html',
          'X-Archive-Orig-content-encoding: gzip',
          'x-odd: a WARC-Type: warcinfo',
          'Content-Length: 12',
        ],
      },
    },
  ]);
});
