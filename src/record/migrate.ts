import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { UsageError } from '../errors.js';
import type { NewsRecord } from './record.js';
import { OTHER_TABLES, READING_TABLES, SCHEMA_VERSION, SOURCE_TABLES, TABLES, TRACE_TABLES } from './schema.js';
import { columnsOf, createTable, type TableShape } from './table.js';

/** One change of the tables: the statements that bring a record of version `to - 1` to version `to`. */
export interface Migration {
  readonly to: number;
  readonly statements: readonly string[];
}

/** Statements that add a column at the end of a table as it is described, filled with an SQL value in rows that are there. */
function addColumn(to: TableShape, name: string, value: string): string[] {
  const column = columnsOf(to).find((one) => one.name === name);
  if (!column) throw new Error(`no column ${name} in ${to.name}`);
  const { type, nullable, about } = column;
  return [
    `ALTER TABLE ${to.name} ADD COLUMN ${name} ${type} DEFAULT ${value}`,
    ...(nullable ? [] : [`ALTER TABLE ${to.name} ALTER COLUMN ${name} SET NOT NULL`]),
    `ALTER TABLE ${to.name} ALTER COLUMN ${name} DROP DEFAULT`,
    `COMMENT ON COLUMN ${to.name}.${name} IS '${about.replaceAll("'", "''")}'`,
  ];
}

/** Every change since version 1, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    statements: [
      // A trace is made anew by whoever writes: its tables are made anew too, whatever columns they got.
      ...Object.values(TRACE_TABLES).flatMap((one) => [`DROP TABLE IF EXISTS ${one.name}`, createTable(one)]),
      'UPDATE mentions SET claim = NULL',
      // What was read before has no act and no measure yet; most attributions are sayings.
      ...addColumn(READING_TABLES.attributions, 'act', "'speech'"),
      ...addColumn(READING_TABLES.attributions, 'confidence', '0.5'),
      ...addColumn(READING_TABLES.attributions, 'corrected_speaker', 'NULL'),
      ...['role', 'place', 'side'].flatMap((name) =>
        [name, `${name}_start`, `${name}_end`].flatMap((part) => addColumn(READING_TABLES.attributions, part, 'NULL')),
      ),
      ...addColumn(READING_TABLES.credits, 'many', 'false'),
      ...addColumn(READING_TABLES.credits, 'evidence', 'NULL'),
      // Nor was the mode of its mentions looked for.
      ...addColumn(READING_TABLES.mentions, 'mode', "'told'"),
      ...addColumn(READING_TABLES.mentions, 'mode_rule', "'plain'"),
      ...addColumn(READING_TABLES.mentions, 'mode_span', '[]'),
      ...addColumn(READING_TABLES.mentions, 'mode_words', "''"),
      ...addColumn(READING_TABLES.mentions, 'scare_span', '[]'),
      ...addColumn(READING_TABLES.mentions, 'scare_words', "''"),
      ...addColumn(READING_TABLES.mentions, 'scare_rule', 'NULL'),
      createTable(OTHER_TABLES.corrections),
      ...['updated', 'updated_start', 'updated_end', 'updated_rule'].flatMap((name) =>
        addColumn(READING_TABLES.articles, name, 'NULL'),
      ),
      ...addColumn(READING_TABLES.articles, 'entries', '[]'),
      ...Object.values(SOURCE_TABLES).map((one) => createTable(one)),
    ],
  },
];

/** Version of this hearsay, for example `0.1.0`. */
const HEARSAY_VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

interface Opened {
  readonly path: string;
  readonly mode: NewsRecord['mode'];
  /** For tests; what this hearsay knows by default. */
  readonly version?: number;
  readonly migrations?: readonly Migration[];
}

/** Sees that the file holds a record this hearsay knows; a writer creates or migrates its tables. Throws UsageError. */
export async function prepareTables(connection: DuckDBConnection, opened: Opened): Promise<void> {
  const { path, mode, version = SCHEMA_VERSION } = opened;
  const found = await findVersion(connection, opened);
  if (found === version) return;
  if (found > version)
    throw new UsageError(
      `the record ${path} has tables of version ${found}, and this hearsay ${HEARSAY_VERSION} knows versions up to ${version}: install a newer hearsay, or name another record with --record`,
    );
  if (mode === 'ask')
    throw new UsageError(
      `the record ${path} has tables of version ${found}, and this hearsay asks version ${version}: bring it up to date with \`hearsay read PATH… --record ${path}\``,
    );
  await runAll(connection, found === 0 ? createAll(version) : migrateFrom(found, opened));
}

/** Version of the tables in a file; 0 where it is empty. */
async function findVersion(connection: DuckDBConnection, { path, mode }: Opened): Promise<number> {
  const tables = await connection.runAndReadAll(
    "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main' AND NOT internal",
  );
  const names = tables.getRowsJS().map(([name]) => String(name));
  if (names.includes('about')) {
    const [row] = (await connection.runAndReadAll('SELECT * FROM about')).getRowObjectsJS();
    if (typeof row?.['schema_version'] === 'number') return row['schema_version'];
  }
  if (names.length === 0 && mode === 'write') return 0;
  throw new UsageError(
    `expected a record at ${path}, found a DuckDB file without the tables of hearsay: name a record with --record, or make one with \`hearsay read PATH… --record FILE\``,
  );
}

const createAll = (version: number): string[] => [
  ...TABLES.map((one) => createTable(one)),
  `INSERT INTO about VALUES (${version}, '${HEARSAY_VERSION}')`,
];

const migrateFrom = (found: number, { version = SCHEMA_VERSION, migrations = MIGRATIONS }: Opened): string[] => [
  ...migrations.filter(({ to }) => to > found && to <= version).flatMap(({ statements }) => statements),
  `UPDATE about SET schema_version = ${version}, hearsay_version = '${HEARSAY_VERSION}'`,
];

async function runAll(connection: DuckDBConnection, statements: readonly string[]): Promise<void> {
  await connection.run('BEGIN TRANSACTION');
  try {
    for (const statement of statements) await connection.run(statement);
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
