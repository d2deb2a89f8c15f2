import { listValue } from '@duckdb/node-api';
import type { Reading } from '../read/reading.js';
import type { NewsRecord } from './record.js';

/** A page with the times at which it was seen. */
export interface SeenPage {
  readonly reading: Reading;
  /** When its bytes were taken from its address, else when it was read. ISO 8601. */
  readonly seenAt: string;
  /**
   * When its bytes were taken from its address, as the fetch or the archive says; null for files of this machine. Traces may lean on this
   * one: it came with the page, so that the same page gives the same trace whenever it is read.
   */
  readonly takenAt: string | null;
}

export async function findSeen({ ask }: Pick<NewsRecord, 'ask'>, readings: readonly Reading[]): Promise<SeenPage[]> {
  if (readings.length === 0) return [];
  const rows = await ask<{ id: string; taken: string | null; read: string }>(
    'SELECT p.id, c.captured_at AS taken, p.read_at AS read FROM pages p LEFT JOIN captures c ON c.page = p.id WHERE p.id IN (SELECT UNNEST($1))',
    [listValue(readings.map(({ page }) => page.id))],
  );
  const times = new Map(rows.map((row) => [row.id, row]));
  return readings.map((reading) => {
    const { taken = null, read = '' } = times.get(reading.page.id) ?? {};
    return { reading, seenAt: taken ?? read, takenAt: taken };
  });
}

/** When pages were taken from their addresses, by their ids, for the trace. */
export const takenTimes = (pages: readonly SeenPage[]): Map<string, string> =>
  new Map(pages.flatMap(({ reading, takenAt }) => (takenAt === null ? [] : [[reading.page.id, takenAt] as const])));
