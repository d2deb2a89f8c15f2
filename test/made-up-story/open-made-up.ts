import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '../../src/record/open-record.js';
import type { NewsRecord } from '../../src/record/record.js';
import { saveReadings } from '../../src/record/save-readings.js';
import { saveTrace } from '../../src/record/save-trace.js';
import { READINGS, TRACE } from './made-up-pile.js';

/** A record of the made-up pile, open for asking, and what takes it away again. */
export async function openMadeUp(): Promise<{ record: NewsRecord; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-web-'));
  const path = join(folder, 'record.duckdb');
  const writing = await openRecord(path, { mode: 'write' });
  await saveReadings(writing, READINGS, '2031-06-01T00:00:00Z');
  await saveTrace(writing, TRACE);
  await writing.close();
  const record = await openRecord(path, { mode: 'ask' });
  return {
    record,
    remove: async () => {
      await record.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
