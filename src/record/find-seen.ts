import { listValue } from '@duckdb/node-api';
import type { Reading } from '../read/reading.js';
import type { NewsRecord } from './record.js';

/** When each page was seen at its address: when its bytes were taken from there, else when it was read. */
export async function findSeen(
  { ask }: Pick<NewsRecord, 'ask'>,
  readings: readonly Reading[],
): Promise<{ reading: Reading; seenAt: string }[]> {
  if (readings.length === 0) return [];
  const rows = await ask<{ id: string; at: string }>(
    'SELECT p.id, COALESCE(c.captured_at, p.read_at) AS at FROM pages p LEFT JOIN captures c ON c.page = p.id WHERE p.id IN (SELECT UNNEST($1))',
    [listValue(readings.map(({ page }) => page.id))],
  );
  const times = new Map(rows.map(({ id, at }) => [id, at]));
  return readings.map((reading) => ({ reading, seenAt: times.get(reading.page.id) ?? '' }));
}
