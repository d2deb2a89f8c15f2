import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

/** What an answer of the record is made of. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };

/** An open record. Close it: what asks then lets others write, and what wrote is folded into the one file. */
export interface NewsRecord {
  readonly path: string;
  readonly mode: 'ask' | 'write';
  /** The rows of a query, by column name; counts come as numbers. Values are bound to `?` and `$1`, never pasted in. */
  ask<Row = Record<string, Cell>>(sql: string, values?: DuckDBValue[]): Promise<Row[]>;
  /** The rows of a query in parts, for answers too long to hold; what others ask meanwhile does not disturb it. */
  walk<Row = Record<string, Cell>>(sql: string, values?: DuckDBValue[]): AsyncIterable<Row[]>;
  /** Does all of `work` in one transaction, or nothing of it; changes wait for each other. */
  change<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
