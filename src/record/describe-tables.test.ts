import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeTables } from './describe-tables.js';
import { TABLES } from './schema.js';
import { columnsOf, type TableShape } from './table.js';
import { madeUpRecord } from './testing/made-up-record.js';

const PAGE = fileURLToPath(new URL('../../docs/tables.md', import.meta.url));
const MARK = '\n## The tables\n';
const [head = ''] = readFileSync(PAGE, 'utf8').split(MARK);
const queries = [...head.matchAll(/```sql\n([^`]+)```/g)].map(([, sql]) => sql ?? '');

test('docs/tables.md describes the tables as they are (vitest -u rewrites it)', async () => {
  await expect(`${head}${MARK}\n${describeTables()}\n`).toMatchFileSnapshot(PAGE);
});

test('the tables of a record are the described ones, with their descriptions', async () => {
  const record = await madeUpRecord();
  const found = await record.ask(
    "SELECT table_name AS t, column_name AS name, data_type AS type, is_nullable AS nullable, comment AS about FROM duckdb_columns() WHERE schema_name = 'main' AND NOT internal",
  );
  const described = TABLES.flatMap((table: TableShape) =>
    columnsOf(table).map((column) => ({ t: table.name, ...column, type: expect.any(String) })),
  );
  expect(found).toHaveLength(described.length);
  expect(found).toEqual(expect.arrayContaining(described));
});

test('no name of a table or column needs quoting', async () => {
  const record = await madeUpRecord();
  const reserved = await record.ask<{ word: string }>(
    "SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category = 'reserved'",
  );
  const taken = new Set(reserved.map(({ word }) => word));
  const names = TABLES.flatMap((table: TableShape) => [table.name, ...columnsOf(table).map(({ name }) => name)]);
  expect(names.filter((name) => taken.has(name) || !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
});

test('there are queries to start from', () => expect(queries.length).toBeGreaterThan(2));

test.each(queries)('the query of the documentation runs and finds something: %s', async (sql) => {
  const record = await madeUpRecord();
  await record.change(async (connection) => void (await connection.run('UPDATE claims SET origins_most = 1')));
  expect(await record.ask(sql)).not.toEqual([]);
});
