import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Version } from '../../trace/change/version.js';
import { openRecord } from '../open-record.js';
import type { NewsRecord } from '../record.js';
import { saveReadings } from '../save-readings.js';
import { saveTrace } from '../save-trace.js';
import { madeUpReading } from './made-up-reading.js';
import { madeUpRelay } from './made-up-relay.js';
import { madeUpTrace } from './made-up-trace.js';
import { READ_AT } from './read-at.js';
import { temporaryFolder } from './temporary-folder.js';

/** An edit between the two, which lie at different addresses: for those who ask for edits. */
const madeUpVersion = (): Version => ({
  page: 'bob',
  before: 'ada',
  url: 'https://nordkap.example/ada',
  seenAt: READ_AT,
  kept: 0.5,
  added: [[0, 3]],
  removed: [[0, 7]],
});

/** A record of the two made-up pages and their trace, open for writing; closed and gone when the test ends. */
export async function madeUpRecord(): Promise<NewsRecord> {
  const record = await openRecord(join(temporaryFolder(), 'made-up.duckdb'), { mode: 'write' });
  onTestFinished(() => record.close());
  await saveReadings(record, [madeUpReading(), madeUpRelay()], READ_AT);
  await saveTrace(record, madeUpTrace(), [madeUpVersion()]);
  return record;
}
