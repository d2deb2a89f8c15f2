import { findVersions, trace } from '../../pipeline.js';
import { loadReadings } from '../../record/load-readings.js';
import { findSeen } from '../../record/find-seen.js';
import type { NewsRecord } from '../../record/record.js';
import { saveTrace } from '../../record/save-trace.js';

/** Traces all pages of a record together and keeps the result in place of the last one. */
export async function traceRecord(record: NewsRecord): Promise<void> {
  const readings = await loadReadings(record);
  await saveTrace(record, trace(readings), findVersions(await findSeen(record, readings)));
}
