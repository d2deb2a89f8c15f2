import { UsageError } from '../errors.js';
import type { Correction } from '../trace/correction/correction.js';
import { appendRows } from './append-rows.js';
import { loadRows } from './load-rows.js';
import type { NewsRecord } from './record.js';
import { type KeptCorrection, OTHER_TABLES } from './schema.js';

/** A correction before it has a number. */
export type NewCorrection = Omit<Correction, 'id'>;

/** All corrections of a record, those that were taken back too, in the order in which they were made. */
export const loadCorrections = async (record: NewsRecord): Promise<KeptCorrection[]> =>
  (await loadRows(record, OTHER_TABLES.corrections, { sql: 'ORDER BY CAST(id[2:] AS INTEGER)' })).map(({ row }) => row);

/** Keeps a correction and gives it its number. `madeAt` is an ISO 8601 instant. */
export async function saveCorrection(record: NewsRecord, made: NewCorrection, madeAt: string): Promise<KeptCorrection> {
  const last = (await loadCorrections(record)).at(-1);
  const row = { ...made, id: `c${Number(last?.id.slice(1) ?? 0) + 1}`, by: 'person', madeAt, undone: false } as const;
  await record.change((connection) => appendRows(connection, OTHER_TABLES.corrections, [{ lead: [], row }]));
  return row;
}

/** Takes a correction back. It is kept, without effect. Throws UsageError where there is none of that number to take back. */
export async function undoCorrection(record: NewsRecord, id: string): Promise<void> {
  const found = (await loadCorrections(record)).find((one) => one.id === id);
  if (!found)
    throw new UsageError(`expected the number of a correction, found ${id}: \`hearsay correct list\` shows all`);
  if (found.undone) throw new UsageError(`${id} has been undone already: make the correction again to have it back`);
  await record.change(async (connection) => {
    await connection.run('UPDATE corrections SET undone = true WHERE id = ?', [id]);
  });
}
