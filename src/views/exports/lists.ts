import type { NewsRecord } from '../../record/record.js';
import { OTHER_TABLES, PAGES, READING_TABLES, TRACE_TABLES } from '../../record/schema.js';
import { columnsOf, type Table } from '../../record/table.js';

/** What an export may say beyond the record itself. */
export interface ExportOptions {
  /** Also say when each page was read: the one value that may differ between two runs. */
  readonly withTimes?: boolean;
}

/** One list of an export, named like its table. */
export interface ExportList {
  readonly name: string;
  readonly table: Table<never>;
  /** Which rows, in which order. */
  readonly rows: string;
}

const toList = (table: { readonly name: string }, rows: string): ExportList => ({
  name: table.name,
  table: table as Table<never>,
  rows,
});

/** A mention is public once it tells a claim. */
const MENTIONS = toList(READING_TABLES.mentions, 'WHERE claim IS NOT NULL ORDER BY page, nth');

/** The lists of an export, in order: pages, what their readings hold, what the trace found, what people corrected. */
export const LISTS: readonly ExportList[] = [
  toList(PAGES, 'ORDER BY id'),
  ...Object.values(READING_TABLES)
    .filter((table) => table !== READING_TABLES.mentions)
    .map((table) => toList(table, 'ORDER BY page, nth')),
  ...Object.values(TRACE_TABLES).flatMap((table) =>
    table === TRACE_TABLES.claims ? [toList(table, 'ORDER BY nth'), MENTIONS] : [toList(table, 'ORDER BY nth')],
  ),
  toList(OTHER_TABLES.corrections, 'ORDER BY CAST(id[2:] AS INTEGER)'),
];

/** A row of an export: an object under the names of the public contract. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** The rows of a list in parts, in their fixed order. Rows of a reading name their page. */
export async function* walkList(
  record: NewsRecord,
  { table, rows }: ExportList,
  { withTimes = false }: ExportOptions,
): AsyncGenerator<ExportRow[]> {
  const columns = columnsOf(table).map(({ name }) => name);
  const fields = columns.slice(table.lead.length);
  const isOfPage = table.lead.some(({ name }) => name === 'page');
  for await (const part of record.walk(`SELECT ${columns.join(', ')} FROM ${table.name} ${rows}`))
    yield part.map((cells) => {
      const row: ExportRow = table.fields.read(fields.map((name) => cells[name]));
      const timed = withTimes ? row : withoutTimes(row);
      return isOfPage ? { page: cells['page'], ...timed } : timed;
    });
}

/** When a page was read and a correction made differs between two runs that are else the same. */
const withoutTimes = ({ readAt: _read, madeAt: _made, ...rest }: ExportRow): ExportRow => rest;
