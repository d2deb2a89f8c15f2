import { trace } from '../../pipeline.js';
import { loadReadings } from '../../record/load-readings.js';
import type { NewsRecord } from '../../record/record.js';
import { saveTrace } from '../../record/save-trace.js';

/** Traces all pages of a record together and keeps the result in place of the last one. */
export async function traceRecord(record: NewsRecord): Promise<void> {
  await saveTrace(record, trace(await loadReadings(record)));
}
