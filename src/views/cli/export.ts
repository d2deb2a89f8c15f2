import { openRecord } from '../../record/open-record.js';
import type { Format } from '../exports/formats.js';
import { writeExport } from '../exports/write-export.js';
import { writeOut } from './write-out.js';

/** What `export` is told on the command line. */
export interface ExportOptions {
  readonly record: string;
  readonly format: Format;
  readonly out?: string;
  readonly withTimes?: boolean;
}

/** Writes the record in a format to standard output or to `out`. */
export async function exportTo({ record: path, ...task }: ExportOptions): Promise<void> {
  const record = await openRecord(path, { mode: 'ask' });
  try {
    await writeExport(record, task, writeOut);
  } finally {
    await record.close();
  }
}
