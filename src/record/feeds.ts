import { type DuckDBConnection, listValue } from '@duckdb/node-api';
import { groupBy } from '../group-by.js';
import { appendRows } from './append-rows.js';
import { loadRows } from './load-rows.js';
import type { NewsRecord } from './record.js';
import { type KeptFeed, type KeptItem, SOURCE_TABLES } from './schema.js';

/** The feed of that address as the record knows it; null for one that was never asked. */
export async function loadFeed(record: NewsRecord, address: string): Promise<KeptFeed | null> {
  const [found] = await loadRows(record, SOURCE_TABLES.feeds, { sql: 'WHERE address = ?', values: [address] });
  return found?.row ?? null;
}

/** Keeps a feed in place of what was known of it. */
export async function writeFeed(connection: DuckDBConnection, feed: KeptFeed): Promise<void> {
  await connection.run('DELETE FROM feeds WHERE address = ?', [feed.address]);
  await appendRows(connection, SOURCE_TABLES.feeds, [{ lead: [], row: feed }]);
}

/** The items of a feed that the record knows, by what names them. */
export async function loadItems(record: NewsRecord, feed: string): Promise<Map<string, KeptItem>> {
  const rows = await loadRows(record, SOURCE_TABLES.items, { sql: 'WHERE feed = ?', values: [feed] });
  return new Map(rows.map(({ row }) => [row.item, row]));
}

/** Up to `most` items that wait to be read and whose time has come, the longest known first. `now` is ISO 8601. */
export async function loadWaiting(record: NewsRecord, now: string, most: number): Promise<KeptItem[]> {
  const rows = await loadRows(record, SOURCE_TABLES.items, {
    sql: `WHERE state = 'waiting' AND (due_at IS NULL OR due_at <= ?) ORDER BY tries, rowid LIMIT ${most}`,
    values: [now],
  });
  return rows.map(({ row }) => row);
}

/** Keeps items in place of what was known of them. */
export async function writeItems(connection: DuckDBConnection, items: readonly KeptItem[]): Promise<void> {
  for (const [feed, own] of groupBy(items, (item) => item.feed))
    await connection.run('DELETE FROM feed_items WHERE feed = $1 AND item IN (SELECT UNNEST($2))', [
      feed,
      listValue(own.map(({ item }) => item)),
    ]);
  await appendRows(
    connection,
    SOURCE_TABLES.items,
    items.map((row) => ({ lead: [], row })),
  );
}

/** How many read items no trace holds yet. */
export async function countUntold({ ask }: Pick<NewsRecord, 'ask'>): Promise<number> {
  const [row] = await ask<{ n: number }>("SELECT count(*) AS n FROM feed_items WHERE state = 'read' AND NOT told");
  return row?.n ?? 0;
}
