import { findVersions, trace } from '../../pipeline.js';
import { loadCorrections } from '../../record/corrections.js';
import { findSeen, takenTimes } from '../../record/find-seen.js';
import { loadReadings } from '../../record/load-readings.js';
import { readOutlets } from '../../source/read-outlets.js';
import type { NewsRecord } from '../../record/record.js';
import { tableOf } from './table-of-outlets.js';
import { saveTrace } from '../../record/save-trace.js';
import type { Version } from '../../trace/change/version.js';
import type { Trace } from '../../trace/trace.js';

/** Traces all pages of a record together, as people corrected it, and keeps the result in place of the last one. */
export async function traceRecord(record: NewsRecord, outlets?: string): Promise<void> {
  const traced = await traceNow(record, outlets);
  await saveTrace(record, traced.trace, traced.versions);
}

/** The trace of all pages that a record holds now, and the edits among them. Nothing is saved. */
async function traceNow(record: NewsRecord, outlets?: string): Promise<{ trace: Trace; versions: Version[] }> {
  const readings = await loadReadings(record);
  const corrections = (await loadCorrections(record)).filter((one) => !one.undone);
  const seen = await findSeen(record, readings);
  return {
    trace: trace(readings, {
      corrections,
      seen: takenTimes(seen),
      outlets: tableOf(outlets === undefined ? [] : readOutlets(outlets)),
    }),
    versions: findVersions(seen),
  };
}
