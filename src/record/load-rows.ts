import type { DuckDBValue } from '@duckdb/node-api';
import type { Cell, NewsRecord } from './record.js';
import type { Table } from './table.js';

/** A row of a table with its lead cells by name. */
export interface LoadedRow<T> {
  readonly lead: Readonly<Record<string, Cell>>;
  readonly row: T;
}

/** The rows of a table; `rest` is what follows `FROM table`, for example `WHERE page = ? ORDER BY nth`. */
export async function loadRows<T>(
  record: NewsRecord,
  from: Table<T>,
  rest: { readonly sql: string; readonly values?: DuckDBValue[] },
): Promise<LoadedRow<T>[]> {
  const ahead = from.lead.map(({ name }) => name);
  const fields = from.fields.columns.map(({ name }) => name);
  const rows = await record.ask(
    `SELECT ${[...ahead, ...fields].join(', ')} FROM ${from.name} ${rest.sql}`,
    rest.values,
  );
  return rows.map((cells) => ({
    lead: Object.fromEntries(ahead.map((name) => [name, cells[name] ?? null])),
    row: from.fields.read(fields.map((name) => cells[name])),
  }));
}
