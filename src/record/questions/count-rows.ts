import type { NewsRecord } from '../record.js';

/** How many rows a query `FROM …` has. */
export async function countRows(record: NewsRecord, from: string, values: string[] = []): Promise<number> {
  const [row] = await record.ask<{ count: number }>(`SELECT COUNT(*) AS count FROM ${from}`, values);
  return row?.count ?? 0;
}
