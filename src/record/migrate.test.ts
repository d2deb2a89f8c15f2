import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS, prepareTables } from './migrate.js';
import { SCHEMA_VERSION } from './schema.js';

async function connect() {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  return connection;
}

const COLUMNS =
  "SELECT column_name, data_type, is_nullable, comment, column_default FROM duckdb_columns() WHERE table_name = 'attributions' ORDER BY column_index";
const opened = { path: 'r.duckdb', mode: 'write' } as const;
const next = { ...opened, version: SCHEMA_VERSION + 2 };
const steps = [
  { to: SCHEMA_VERSION + 1, statements: ['ALTER TABLE pages ADD COLUMN seen INTEGER'] },
  { to: SCHEMA_VERSION + 2, statements: ['UPDATE pages SET seen = 1', 'ALTER TABLE pages RENAME seen TO seen_on'] },
];

test('there is a migration to every version after the first', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 2));
});

test('an older record is brought up to date, step by step', async () => {
  const connection = await connect();
  await prepareTables(connection, opened);
  await prepareTables(connection, { ...next, migrations: steps });
  const [row] = (await connection.runAndReadAll('SELECT schema_version FROM about')).getRowsJS();
  expect(row).toEqual([SCHEMA_VERSION + 2]);
  await connection.run('SELECT seen_on FROM pages');
});

test('attributions of a record of version 1 get an act and a confidence', async () => {
  const connection = await connect();
  await prepareTables(connection, opened);
  const described = await connection.runAndReadAll(COLUMNS);
  const standing = ['role', 'place', 'side'].flatMap((name) => [name, `${name}_start`, `${name}_end`]);
  for (const name of ['act', 'confidence', 'corrected_speaker', ...standing])
    await connection.run(`ALTER TABLE attributions DROP COLUMN ${name}`);
  for (const name of ['many', 'evidence']) await connection.run(`ALTER TABLE credits DROP COLUMN ${name}`);
  for (const name of ['corrections', 'captures', 'versions', 'feeds', 'feed_items'])
    await connection.run(`DROP TABLE ${name}`);
  for (const name of ['mode', 'mode_rule', 'mode_span', 'mode_words', 'scare_span', 'scare_words', 'scare_rule'])
    await connection.run(`ALTER TABLE mentions DROP COLUMN ${name}`);
  for (const name of ['updated', 'updated_start', 'updated_end', 'updated_rule', 'entries'])
    await connection.run(`ALTER TABLE articles DROP COLUMN ${name}`);
  await connection.run(
    "INSERT INTO attributions SELECT 'p', 0, 'p.a1', 'p', [], '', [], '', [], '', 'direct', NULL, false, NULL, 'CT+', 'aside'",
  );
  await connection.run('UPDATE about SET schema_version = 1');
  await prepareTables(connection, opened);
  const rows = await connection.runAndReadAll('SELECT act, confidence FROM attributions');
  expect(rows.getRowsJS()).toEqual([['speech', 0.5]]);
  expect((await connection.runAndReadAll(COLUMNS)).getRowsJS()).toEqual(described.getRowsJS());
});

test('a migration that fails leaves the record as it was', async () => {
  const connection = await connect();
  await prepareTables(connection, opened);
  const broken = [...steps.slice(0, 1), { to: SCHEMA_VERSION + 2, statements: ['SELECT no_such_column FROM pages'] }];
  await expect(prepareTables(connection, { ...next, migrations: broken })).rejects.toThrow();
  await prepareTables(connection, opened);
  await expect(connection.run('SELECT seen FROM pages')).rejects.toThrow();
});

test('who only asks an older record is told how to bring it up to date', async () => {
  const connection = await connect();
  await prepareTables(connection, opened);
  await expect(prepareTables(connection, { ...next, mode: 'ask', migrations: steps })).rejects.toThrow(
    new RegExp(
      `tables of version ${SCHEMA_VERSION}, and this hearsay asks version ${SCHEMA_VERSION + 2}: bring it up to date with .hearsay read`,
    ),
  );
});
