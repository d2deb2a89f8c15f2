import type { Reading } from '../read/reading.js';
import { loadRows } from './load-rows.js';
import type { NewsRecord } from './record.js';
import { type KeptAttribution, type KeptMention, PAGES, READING_TABLES } from './schema.js';
import type { Table } from './table.js';

/** All readings of a record, equal to what was saved, ordered by page id. */
export async function loadReadings(record: NewsRecord): Promise<Reading[]> {
  const t = READING_TABLES;
  const pages = await loadRows(record, PAGES, { sql: 'ORDER BY id' });
  const [articles, furniture, names, times, attributions, credits, mentions] = await Promise.all([
    loadLists(record, t.articles),
    loadLists(record, t.furniture),
    loadLists(record, t.names),
    loadLists(record, t.times),
    loadLists(record, t.attributions),
    loadLists(record, t.credits),
    loadLists(record, t.mentions),
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
async function loadLists<T>(record: NewsRecord, from: Table<T>): Promise<(page: string) => T[]> {
  const lists = new Map<string, T[]>();
  for (const { lead, row } of await loadRows(record, from, { sql: 'ORDER BY page, nth' })) {
    const id = String(lead['page']);
    const list = lists.get(id);
    if (list) list.push(row);
    else lists.set(id, [row]);
  }
  return (page) => lists.get(page) ?? [];
}
