import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { explainRefusal } from './explain-refusal.js';
import type { Cell } from './record.js';
import { toCell } from './to-cell.js';

export interface Query {
  readonly sql: string;
  readonly values: DuckDBValue[] | undefined;
}

/** All rows of a query, by column name. */
export async function askRows<Row>(connection: DuckDBConnection, path: string, { sql, values }: Query): Promise<Row[]> {
  try {
    const answer = await connection.runAndReadAll(sql, values);
    const names = answer.deduplicatedColumnNames();
    return answer.getRowsJS().map((row) => nameCells<Row>(names, row));
  } catch (error) {
    throw explainRefusal(error, path);
  }
}

/** The rows of a query chunk by chunk, on a connection of their own: DuckDB ends a stream when its connection is asked anew. */
export async function* walkRows<Row>(instance: DuckDBInstance, path: string, query: Query): AsyncGenerator<Row[]> {
  const connection = await instance.connect();
  try {
    const answer = await connection.stream(query.sql, query.values);
    const names = answer.deduplicatedColumnNames();
    for await (const rows of answer.yieldRowsJs()) yield rows.map((row) => nameCells<Row>(names, row));
  } catch (error) {
    throw explainRefusal(error, path);
  } finally {
    connection.closeSync();
  }
}

function nameCells<Row>(names: readonly string[], row: readonly unknown[]): Row {
  const cells: Record<string, Cell> = {};
  for (const [i, name] of names.entries()) cells[name] = toCell(row[i]);
  return cells as Row;
}
