import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { TRACE_TABLES } from '../trace-tables.js';
import { type Hand, handOf } from './chain-account.js';
import { findOrigins } from './origin-brief.js';
import { whereIn } from './where-in.js';

/** How each of these articles has what it tells; where its claims differ, a relayed one makes it a relay. */
export async function findHands(record: NewsRecord, articles: Iterable<string>): Promise<(article: string) => Hand> {
  const { sql, values } = whereIn('article', articles);
  const rows = await loadRows(record, TRACE_TABLES.chains, { sql: `WHERE ${sql}`, values });
  const originOf = await findOrigins(
    record,
    rows.map(({ row }) => row.origin),
  );
  const hands = new Map<string, Set<Hand>>();
  for (const { row } of rows) {
    const seen = hands.get(row.article) ?? new Set();
    hands.set(row.article, seen.add(handOf(row.steps, originOf(row.origin))));
  }
  return (article) => {
    const seen = hands.get(article);
    if (seen?.has('relayed')) return 'relayed';
    return seen?.has('first-hand') ? 'first-hand' : 'unstated';
  };
}
