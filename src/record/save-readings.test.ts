import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Reading } from '../read/reading.js';
import { loadReadings } from './load-readings.js';
import { loadTrace } from './load-trace.js';
import { openRecord } from './open-record.js';
import { saveReadings } from './save-readings.js';
import { saveTrace } from './save-trace.js';
import { anyReading } from './testing/any-reading.js';
import { madeUpReading } from './testing/made-up-reading.js';
import { madeUpRecord } from './testing/made-up-record.js';
import { madeUpRelay } from './testing/made-up-relay.js';
import { madeUpTrace } from './testing/made-up-trace.js';
import { READ_AT } from './testing/read-at.js';
import { temporaryFolder } from './testing/temporary-folder.js';

async function emptyRecord() {
  const record = await openRecord(join(temporaryFolder(), 'r.duckdb'), { mode: 'write' });
  onTestFinished(() => record.close());
  return record;
}

const byPage = (a: Reading, b: Reading): number => (a.page.id < b.page.id ? -1 : 1);

test('what is saved comes back equal, also after closing', async () => {
  const path = join(temporaryFolder(), 'r.duckdb');
  const readings = [madeUpReading(), madeUpRelay()];
  const record = await openRecord(path, { mode: 'write' });
  expect(await saveReadings(record, readings, READ_AT)).toEqual({ added: 2, known: 0 });
  await saveTrace(record, madeUpTrace());
  expect(await loadReadings(record)).toEqual(readings);
  await record.close();
  const again = await openRecord(path, { mode: 'ask' });
  expect(await loadReadings(again)).toEqual(readings);
  expect(await loadTrace(again)).toEqual(madeUpTrace());
  await again.close();
});

test('whatever a reading holds comes back equal', async () => {
  const record = await emptyRecord();
  const readings = Array.from({ length: 300 }, (_, seed) => anyReading(`page ${seed} 🚢`, seed));
  await saveReadings(record, readings.slice(0, 100), READ_AT);
  await saveReadings(record, readings.slice(100), READ_AT);
  expect(await loadReadings(record)).toEqual(readings.sort(byPage));
});

test('a list longer than a chunk of DuckDB comes back in order', async () => {
  const record = await emptyRecord();
  const one = madeUpReading();
  const names = Array.from({ length: 5000 }, (_, i) => ({
    span: [i % 9, 20] as const,
    name: `n${i}`,
    type: 'person' as const,
  }));
  await saveReadings(record, [{ ...one, names }], READ_AT);
  expect((await loadReadings(record))[0]?.names).toEqual(names);
});

test('half of a surrogate pair becomes U+FFFD, and reading the page again still changes nothing', async () => {
  const record = await emptyRecord();
  const text = madeUpReading().page.text;
  const broken = madeUpReading('ada', `${text}\ud83d`);
  expect(await saveReadings(record, [broken], READ_AT)).toEqual({ added: 1, known: 0 });
  expect(await saveReadings(record, [broken], READ_AT)).toEqual({ added: 0, known: 1 });
  expect((await loadReadings(record))[0]?.page.text).toBe(`${text}\ufffd`);
});

test('reading the same page again changes nothing', async () => {
  const record = await madeUpRecord();
  const all = async () => [
    await record.ask('FROM pages ORDER BY id'),
    await loadReadings(record),
    await loadTrace(record),
  ];
  const before = await all();
  const again = await saveReadings(record, [madeUpReading(), madeUpRelay()], '2032-01-01T00:00:00.000Z');
  expect(again).toEqual({ added: 0, known: 2 });
  expect(await all()).toEqual(before);
});

test('one page twice in a batch is saved once', async () => {
  const record = await emptyRecord();
  expect(await saveReadings(record, [madeUpReading(), madeUpReading()], READ_AT)).toEqual({ added: 1, known: 1 });
  expect(await loadReadings(record)).toEqual([madeUpReading()]);
});

test('one id with two texts is refused as a whole', async () => {
  const record = await madeUpRecord();
  const other = madeUpReading('ada', `${madeUpReading().page.text}!`);
  await expect(saveReadings(record, [madeUpReading('eve'), other], READ_AT)).rejects.toThrow(/assignPageIds/);
  expect(await record.ask("SELECT * FROM pages WHERE id = 'eve'")).toEqual([]);
});

test('a new trace replaces the old one', async () => {
  const record = await madeUpRecord();
  const { mentions, claims, ...trace } = madeUpTrace();
  const next = {
    ...trace,
    echoes: [],
    claims: claims.map((claim) => ({ ...claim, id: 'k2' })),
    mentions: mentions.slice(0, 1).map((mention) => ({ ...mention, claim: 'k2' })),
  };
  await saveTrace(record, next);
  expect(await loadTrace(record)).toEqual(next);
  expect(await loadReadings(record)).toEqual([madeUpReading(), madeUpRelay()]);
});

test('a trace of pages that are not saved is refused, and the old one stays', async () => {
  const record = await madeUpRecord();
  const trace = madeUpTrace();
  const strange = {
    ...trace,
    stories: [],
    mentions: trace.mentions.map((mention) => ({ ...mention, id: `x${mention.id}` })),
  };
  await expect(saveTrace(record, strange)).rejects.toThrow(/the trace has 2 mentions, the record knows 0/);
  expect(await loadTrace(record)).toEqual(trace);
});

test('full text counts stems of articles, without furniture', async () => {
  const record = await madeUpRecord();
  expect(
    await record.ask("SELECT * FROM search_postings WHERE term IN ('toll', 'dock', 'share') ORDER BY ALL"),
  ).toEqual([
    { term: 'toll', article: 'ada#1', times: 2 },
    { term: 'toll', article: 'bob#1', times: 2 },
  ]);
  expect(await record.ask("SELECT words FROM search_lengths WHERE article = 'bob#1'")).toEqual([{ words: 23 }]);
});
