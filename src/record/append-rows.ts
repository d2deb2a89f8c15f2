import { DuckDBDataChunk, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import type { Table } from './table.js';

/** A row on its way into a table: its lead cells, itself, and the page text its spans point into. */
export interface NewRow<T> {
  readonly lead: readonly DuckDBValue[];
  readonly row: T;
  readonly text?: string;
}

/** Rows a data chunk of DuckDB holds at most. */
const CHUNK = 2048;

/** Appends rows chunk by chunk: twenty times as fast as row by row where columns hold lists. */
export async function appendRows<T>(connection: DuckDBConnection, to: Table<T>, rows: readonly NewRow<T>[]) {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(to.name);
  const types = Array.from({ length: appender.columnCount }, (_, i) => appender.columnType(i));
  for (let at = 0; at < rows.length; at += CHUNK) {
    const cells = rows
      .slice(at, at + CHUNK)
      .map(({ lead, row, text }) => [...lead, ...to.fields.write(row, text ?? '')]);
    const chunk = DuckDBDataChunk.create(types, cells.length);
    chunk.setColumns(types.map((_, column) => cells.map((row) => row[column] ?? null)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
