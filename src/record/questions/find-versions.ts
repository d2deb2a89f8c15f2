import { listValue } from '@duckdb/node-api';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { SOURCE_TABLES } from '../schema.js';
import { type Quote, quoteAt } from './quote.js';

/** An edit of a page: what one reading of an address has and the other lacks. */
export interface VersionAccount {
  readonly url: string;
  /** ISO 8601. */
  readonly seenAt: string;
  /** Share of the lines that stayed, 0 to 1. */
  readonly kept: number;
  /** An article of the page as it was, and as it became; null where the page has none. */
  readonly before: string | null;
  readonly after: string | null;
  readonly removed: Quote;
  readonly added: Quote;
}

/** The edits that a page came from or went through, or all of them where no page is named; the earliest first. */
export async function findVersionAccounts(record: NewsRecord, page?: string): Promise<VersionAccount[]> {
  const rows = await loadRows(record, SOURCE_TABLES.versions, {
    sql: page === undefined ? 'ORDER BY nth' : 'WHERE page = $1 OR before = $1 ORDER BY seen_at, nth',
    ...(page === undefined ? {} : { values: [page] }),
  });
  const ids = [...new Set(rows.flatMap(({ row }) => [row.page, row.before]))];
  const pages = await findPages(record, ids);
  return rows.map(({ row }) => {
    const [before, after] = [pages.get(row.before), pages.get(row.page)];
    return {
      url: row.url,
      seenAt: row.seenAt,
      kept: row.kept,
      before: before?.article ?? null,
      after: after?.article ?? null,
      removed: quoteAt(before?.article ?? row.before, row.removed, before?.text ?? ''),
      added: quoteAt(after?.article ?? row.page, row.added, after?.text ?? ''),
    };
  });
}

interface FirstArticle {
  readonly id: string;
  readonly text: string;
  readonly article: string | null;
}

async function findPages(record: NewsRecord, ids: readonly string[]): Promise<Map<string, FirstArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await record.ask<FirstArticle>(
    `SELECT p.id, p.text, (SELECT min_by(a.id, a.nth) FROM articles a WHERE a.page = p.id) AS article
     FROM pages p WHERE p.id IN (SELECT UNNEST($1))`,
    [listValue([...ids])],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** How many edits the record knows of. */
export async function countVersions({ ask }: Pick<NewsRecord, 'ask'>): Promise<number> {
  const [row] = await ask<{ n: number }>('SELECT count(*) AS n FROM versions');
  return row?.n ?? 0;
}
