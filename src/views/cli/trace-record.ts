import { findVersions, trace } from '../../pipeline.js';
import { loadCorrections } from '../../record/corrections.js';
import { findSeen } from '../../record/find-seen.js';
import { loadReadings } from '../../record/load-readings.js';
import type { NewsRecord } from '../../record/record.js';
import { saveTrace } from '../../record/save-trace.js';
import type { Version } from '../../trace/change/version.js';
import type { Trace } from '../../trace/trace.js';

/** Traces all pages of a record together, as people corrected it, and keeps the result in place of the last one. */
export async function traceRecord(record: NewsRecord): Promise<void> {
  const traced = await traceNow(record);
  await saveTrace(record, traced.trace, traced.versions);
}

/** The trace of all pages that a record holds now, and the edits among them. Nothing is saved. */
export async function traceNow(record: NewsRecord): Promise<{ trace: Trace; versions: Version[] }> {
  const readings = await loadReadings(record);
  const corrections = (await loadCorrections(record)).filter((one) => !one.undone);
  return {
    trace: trace(readings, { corrections }),
    versions: findVersions(await findSeen(record, readings)),
  };
}
