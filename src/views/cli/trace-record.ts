import { findVersions, trace } from '../../pipeline.js';
import { loadCorrections } from '../../record/corrections.js';
import { loadReadings } from '../../record/load-readings.js';
import { findSeen } from '../../record/find-seen.js';
import { readOutlets } from '../../source/read-outlets.js';
import type { NewsRecord } from '../../record/record.js';
import { tableOf } from './table-of-outlets.js';
import { saveTrace } from '../../record/save-trace.js';

/** Traces all pages of a record together, as people corrected it, and keeps the result in place of the last one. */
export async function traceRecord(record: NewsRecord, outlets?: string): Promise<void> {
  const readings = await loadReadings(record);
  const corrections = (await loadCorrections(record)).filter((one) => !one.undone);
  await saveTrace(
    record,
    trace(readings, { corrections, outlets: tableOf(outlets === undefined ? [] : readOutlets(outlets)) }),
    findVersions(await findSeen(record, readings)),
  );
}
