import { findConflicts } from '../../record/questions/find-conflicts.js';
import { openRecord } from '../../record/open-record.js';
import { showJson } from '../exports/show-json.js';
import { showConflicts } from './show-conflicts.js';
import { writeOut } from './write-out.js';

/** What `conflicts` is told on the command line. */
export interface ConflictsOptions {
  readonly record: string;
  readonly kind?: string;
  readonly verdict?: string;
  readonly about?: string;
  readonly since?: string;
  readonly json?: boolean;
}

/** So many are shown; the rest is counted. */
const SHOWN = 1000;

/** Prints the conflicts of a record that are wanted, as words or as JSON. */
export async function conflicts({ record: path, json = false, ...wanted }: ConflictsOptions): Promise<void> {
  const record = await openRecord(path, { mode: 'ask' });
  try {
    const found = await findConflicts(record, { ...wanted, size: SHOWN });
    await writeOut(json ? `${showJson(found)}\n` : showConflicts(found));
  } finally {
    await record.close();
  }
}
