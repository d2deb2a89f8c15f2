import { groupBy } from '../../group-by.js';
import { findOpenings } from '../../trace/story/find-openings.js';
import { loadRows } from '../load-rows.js';
import type { NewsRecord } from '../record.js';
import { READING_TABLES } from '../schema.js';
import { whereIn } from './where-in.js';

/** What may go without a headline: an article, or the page that one stands on. */
interface Titled {
  readonly id: string;
  readonly page: string;
  readonly title: string | null;
}

/** The same with the opening words of those that have no headline; null where there is one. */
export async function addOpenings<T extends Titled>(
  record: NewsRecord,
  titled: readonly T[],
): Promise<(T & { opening: string | null })[]> {
  const pages = titled.filter(({ title }) => title === null).map(({ page }) => page);
  const openingOf = pages.length > 0 ? await findPageOpenings(record, pages) : new Map<string, string>();
  return titled.map((one) => ({ ...one, opening: openingOf.get(one.id) ?? null }));
}

/** Characters of a page in which its articles begin. */
const LONGEST = 100_000;

/** By article: its first words, on these pages. */
async function findPageOpenings(record: NewsRecord, pages: readonly string[]): Promise<Map<string, string>> {
  const on = (column: string) => {
    const { sql, values } = whereIn(column, pages);
    return { sql: `WHERE ${sql}`, values };
  };
  const { sql, values } = on('id');
  const kept = await record.ask<{ id: string; text: string }>(
    `SELECT id, left(text, ${LONGEST}) AS text FROM pages ${sql}`,
    values,
  );
  const furniture = groupBy(await loadRows(record, READING_TABLES.furniture, on('page')), pageOf);
  const articles = groupBy(await loadRows(record, READING_TABLES.articles, on('page')), pageOf);
  return new Map(
    kept.flatMap((page) => {
      const rowsOf = <T>(rows: Map<string, { readonly row: T }[]>): T[] =>
        (rows.get(page.id) ?? []).map(({ row }) => row);
      return findOpenings({ page, articles: rowsOf(articles), furniture: rowsOf(furniture) }).filter(
        ([article, opening]) => opening !== article,
      );
    }),
  );
}

const pageOf = ({ lead }: { readonly lead: Readonly<Record<string, unknown>> }): string => String(lead['page']);
