import { listValue } from '@duckdb/node-api';
import type { NewsRecord } from './record.js';

/** The hash of the kept text of each of these pages that the record has, by page id. */
export async function findHashes(
  { ask }: Pick<NewsRecord, 'ask'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<{ id: string; sha256: string }>(
    'SELECT id, sha256 FROM pages WHERE id IN (SELECT UNNEST($1))',
    [listValue([...new Set(ids)])],
  );
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
