import { listValue } from '@duckdb/node-api';
import type { Reading } from '../read/reading.js';
import { loadRows } from './load-rows.js';
import type { NewsRecord } from './record.js';
import { type KeptAttribution, type KeptMention, PAGES, READING_TABLES } from './schema.js';
import type { Table } from './table.js';

/** The readings of a record, equal to what was saved, ordered by page id: all of them, or those of the pages named `ids`. */
export async function loadReadings(record: NewsRecord, ids?: readonly string[]): Promise<Reading[]> {
  const t = READING_TABLES;
  const values = ids && { values: [listValue([...ids])] };
  const only = (column: string): string => (ids ? `WHERE ${column} IN (SELECT UNNEST($1))` : '');
  const pages = await loadRows(record, PAGES, { sql: `${only('id')} ORDER BY id`, ...values });
  const lists = <T>(from: Table<T>) =>
    loadLists(record, from, { sql: `${only('page')} ORDER BY page, nth`, ...values });
  const [articles, furniture, names, times, attributions, credits, mentions] = await Promise.all([
    lists(t.articles),
    lists(t.furniture),
    lists(t.names),
    lists(t.times),
    lists(t.attributions),
    lists(t.credits),
    lists(t.mentions),
  ]);
  return pages.map(({ row: { sha256: _hash, readAt: _at, ...page } }) => ({
    page,
    articles: articles(page.id),
    furniture: furniture(page.id),
    names: names(page.id),
    times: times(page.id),
    attributions: attributions(page.id).map(asRead),
    credits: credits(page.id),
    mentions: mentions(page.id).map(withoutClaim),
  }));
}

const asRead = ({ correctedSpeaker: _corrected, ...attribution }: KeptAttribution) => attribution;
const withoutClaim = ({ claim: _claim, ...mention }: KeptMention) => mention;

/** The lists of one table by page, in reading order. */
async function loadLists<T>(
  record: NewsRecord,
  from: Table<T>,
  rest: Parameters<typeof loadRows>[2],
): Promise<(page: string) => T[]> {
  const lists = new Map<string, T[]>();
  for (const { lead, row } of await loadRows(record, from, rest)) {
    const id = String(lead['page']);
    const list = lists.get(id);
    if (list) list.push(row);
    else lists.set(id, [row]);
  }
  return (page) => lists.get(page) ?? [];
}
