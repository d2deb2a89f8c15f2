import { stringify } from 'csv-stringify/sync';
import type { NewsRecord } from '../../record/record.js';
import { columnsOf } from '../../record/table.js';
import { type ExportList, type ExportOptions, LISTS } from './lists.js';
import { showJson } from './show-json.js';

/** A CSV file of an export. */
export interface CsvFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string>;
}

/**
 * The record as CSV, one file a list, with the columns of docs/tables.md; lists in a cell are JSON. A cell that a spreadsheet
 * would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export const writeCsv = (record: NewsRecord, options: ExportOptions): CsvFile[] =>
  LISTS.map((list) => ({ name: `${list.name}.csv`, pieces: writeList(record, list, options) }));

/** Columns that may differ between two runs. */
const TIMES: readonly string[] = ['read_at', 'made_at'];

async function* writeList(
  record: NewsRecord,
  { table, rows }: ExportList,
  { withTimes = false }: ExportOptions,
): AsyncGenerator<string> {
  const columns = columnsOf(table)
    .map(({ name }) => name)
    .filter((name) => withTimes || !TIMES.includes(name));
  yield toLines([columns]);
  for await (const part of record.walk(`SELECT ${columns.join(', ')} FROM ${table.name} ${rows}`))
    yield toLines(part.map((cells) => columns.map((name) => cells[name])));
}

const toLines = (rows: unknown[][]): string =>
  stringify(rows, {
    escape_formulas: true,
    quoted_match: /\r/,
    cast: { object: showJson, boolean: (value) => String(value) },
  });
