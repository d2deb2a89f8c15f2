import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadReadings } from './load-readings.js';
import { loadTrace } from './load-trace.js';
import { openRecord } from './open-record.js';
import { saveReadings } from './save-readings.js';
import { saveTrace } from './save-trace.js';
import { madeUpReading } from './testing/made-up-reading.js';
import { madeUpRelay } from './testing/made-up-relay.js';
import { madeUpTrace } from './testing/made-up-trace.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const AT = '2031-05-04T00:00:00.000Z';

test('what is saved comes back equal, also after closing', async () => {
  const path = join(temporaryFolder(), 'r.duckdb');
  const readings = [madeUpReading(), madeUpRelay()];
  const record = await openRecord(path, { mode: 'write' });
  expect(await saveReadings(record, readings, AT)).toEqual({ added: 2, known: 0 });
  await saveTrace(record, madeUpTrace());
  expect(await loadReadings(record)).toEqual(readings);
  await record.close();
  const again = await openRecord(path, { mode: 'ask' });
  expect(await loadReadings(again)).toEqual(readings);
  expect(await loadTrace(again)).toEqual(madeUpTrace());
  await again.close();
});

test('reading the same page again changes nothing', async () => {
  const record = await openRecord(join(temporaryFolder(), 'r.duckdb'), { mode: 'write' });
  await saveReadings(record, [madeUpReading(), madeUpReading()], AT);
  await saveTrace(record, madeUpTrace()).catch(() => undefined);
  const before = await record.ask('SELECT * FROM pages');
  expect(await saveReadings(record, [madeUpReading()], '2032-01-01T00:00:00.000Z')).toEqual({ added: 0, known: 1 });
  expect(await record.ask('SELECT * FROM pages')).toEqual(before);
  expect(await record.ask('SELECT count(*) AS n FROM articles')).toEqual([{ n: 1 }]);
  await record.close();
});
