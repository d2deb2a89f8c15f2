import { listValue } from '@duckdb/node-api';
import type { Reading } from '../read/reading.js';
import { loadReadings } from './load-readings.js';
import type { NewsRecord } from './record.js';

/** The kept readings of pages named `ids`, and of their other versions (`<id>@<hash>`), by the id they came with. */
export async function findKept(record: NewsRecord, ids: readonly string[]): Promise<Map<string, Reading[]>> {
  if (ids.length === 0) return new Map();
  const rows = await record.ask<{ id: string; name: string }>(
    `WITH wanted AS (SELECT UNNEST($1) AS name)
     SELECT id, name FROM pages JOIN wanted ON id = name
     UNION ALL SELECT id, name FROM pages JOIN wanted ON left(id, -9) = name WHERE id LIKE '%@________'`,
    [listValue([...new Set(ids)])],
  );
  if (rows.length === 0) return new Map();
  const readings = new Map(
    (
      await loadReadings(
        record,
        rows.map(({ id }) => id),
      )
    ).map((one) => [one.page.id, one]),
  );
  const kept = new Map<string, Reading[]>();
  for (const { id, name } of rows) {
    const reading = readings.get(id);
    if (reading) kept.set(name, [...(kept.get(name) ?? []), reading]);
  }
  return kept;
}
