import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../errors.js';
import { openRecord } from './open-record.js';
import { saveReadings } from './save-readings.js';
import { SCHEMA_VERSION } from './schema.js';
import { madeUpReading } from './testing/made-up-reading.js';
import { READ_AT } from './testing/read-at.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const ask = { mode: 'ask' } as const;
const write = { mode: 'write' } as const;

async function makeRecord(path = join(temporaryFolder(), 'r.duckdb')): Promise<string> {
  await (await openRecord(path, write)).close();
  return path;
}

/** What opening says when it refuses. */
async function refusal(path: string, options: { mode: 'ask' | 'write' }): Promise<string> {
  const error: unknown = await openRecord(path, options).then(
    (record) => record.close(),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

async function change(path: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

test('asking for a record that is not there says how to make one', async () => {
  const path = join(temporaryFolder(), 'none.duckdb');
  expect(await refusal(path, ask)).toMatch(
    /expected a record at .*none\.duckdb, found no such file: make one with `hearsay read/,
  );
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['text', 'no database at all, but words. '.repeat(999)],
  ['nothing', ''],
  ['a short file', 'DUCK'],
])('a file with %s is no record, and stays as it is', async (_, content) => {
  const path = join(temporaryFolder(), 'r.duckdb');
  writeFileSync(path, content);
  for (const options of [ask, write])
    expect(await refusal(path, options)).toMatch(/found a file that is no DuckDB file/);
  expect(statSync(path).size).toBe(content.length);
});

test('a folder is no record', async () => {
  for (const options of [ask, write])
    expect(await refusal(temporaryFolder(), options)).toMatch(/found a folder: name a file/);
});

test('a record in a folder that is not there cannot be made', async () => {
  expect(await refusal(join(temporaryFolder(), 'no', 'r.duckdb'), write)).toMatch(/its folder does not exist/);
});

test("a DuckDB file of someone else's is refused and left alone", async () => {
  const path = join(temporaryFolder(), 'other.duckdb');
  await change(path, 'CREATE TABLE sales (id INTEGER)');
  for (const options of [ask, write]) expect(await refusal(path, options)).toMatch(/without the tables of hearsay/);
});

test('a record of a newer version is refused with both versions', async () => {
  const path = await makeRecord();
  await change(path, 'UPDATE about SET schema_version = 99');
  for (const options of [ask, write])
    expect(await refusal(path, options)).toMatch(
      new RegExp(`tables of version 99, .* knows versions up to ${SCHEMA_VERSION}: install a newer hearsay`),
    );
});

test('a damaged record is told as such', async () => {
  const path = await makeRecord();
  const size = statSync(path).size;
  const bytes = Buffer.alloc(size, 7);
  bytes.write('DUCK', 8);
  writeFileSync(path, bytes);
  for (const options of [ask, write])
    expect(await refusal(path, options)).toMatch(/damaged|newer DuckDB|no DuckDB file/);
});

test('a record that is open for asking changes nothing', async () => {
  const record = await openRecord(await makeRecord(), ask);
  onTestFinished(() => record.close());
  expect(() => record.change(async () => undefined)).toThrow(/open it with mode 'write'/);
  await expect(record.ask('DELETE FROM pages')).rejects.toThrow(/read-only/);
});

test('a query reaches no file and no network', async () => {
  const path = await makeRecord();
  for (const options of [ask, write]) {
    const record = await openRecord(path, options);
    await expect(record.ask("SELECT * FROM read_text('/etc/hostname')")).rejects.toThrow(/disabled/);
    await expect(record.ask('SET enable_external_access = true')).rejects.toThrow();
    await record.close();
  }
});

test('closing twice is closing once', async () => {
  const path = await makeRecord();
  const [one, two] = [await openRecord(path, ask), await openRecord(path, ask)];
  await Promise.all([one.close(), one.close()]);
  expect(await two.ask('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await two.close();
});

test('in one process any number ask together, and one who writes is alone', async () => {
  const path = await makeRecord();
  const [one, two] = [await openRecord(path, ask), await openRecord(path, ask)];
  await one.close();
  expect(await two.ask('SELECT count(*) AS n FROM pages')).toEqual([{ n: 0 }]);
  expect(await refusal(path, write)).toMatch(/already open in this process, which reads it/);
  await two.close();
  const writer = await openRecord(path, write);
  for (const options of [ask, write]) expect(await refusal(path, options)).toMatch(/which writes it/);
  await writer.close();
});

/** Another process that holds a record until it is killed. */
async function holdElsewhere(path: string, access: 'READ_ONLY' | 'READ_WRITE') {
  const duckdb = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  const code = `import { DuckDBInstance } from ${JSON.stringify(duckdb)};
    const held = await DuckDBInstance.create(process.argv[1], { access_mode: process.argv[2] });
    console.log('holding'); setInterval(() => held, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, path, access], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a record that another process writes is refused with a sentence that names the process', async () => {
  const path = await makeRecord();
  const child = await holdElsewhere(path, 'READ_WRITE');
  for (const options of [ask, write])
    expect(await refusal(path, options)).toMatch(
      new RegExp(
        `r\\.duckdb is in use by process ${child.pid} \\(.*node.*\\): wait until it ends or stop it, then try again`,
      ),
    );
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await openRecord(path, write)).close();
});

test('processes that ask do not disturb each other, and keep a writer out', async () => {
  const path = await makeRecord();
  const child = await holdElsewhere(path, 'READ_ONLY');
  const record = await openRecord(path, ask);
  expect(await record.ask('SELECT count(*) AS n FROM pages')).toEqual([{ n: 0 }]);
  await record.close();
  expect(await refusal(path, write)).toContain(`in use by process ${child.pid}`);
});

test('a change that fails changes nothing, and the next one works', async () => {
  const record = await openRecord(await makeRecord(), write);
  onTestFinished(() => record.close());
  const failing = record.change(async (connection) => {
    await connection.run("INSERT INTO search_lengths VALUES ('a', 1)");
    throw new Error('midway');
  });
  const working = saveReadings(record, [madeUpReading()], READ_AT);
  await expect(failing).rejects.toThrow('midway');
  expect(await working).toEqual({ added: 1, known: 0 });
  expect(await record.ask("SELECT * FROM search_lengths WHERE article = 'a'")).toEqual([]);
});

test('who asks while a change is under way sees what was before', async () => {
  const record = await openRecord(await makeRecord(), write);
  onTestFinished(() => record.close());
  await record.change(async (connection) => {
    await connection.run("INSERT INTO search_lengths VALUES ('a', 1)");
    expect(await record.ask('SELECT * FROM search_lengths')).toEqual([]);
  });
  expect(await record.ask('SELECT * FROM search_lengths')).toEqual([{ article: 'a', words: 1 }]);
});

test('who walks a long answer may be asked other things meanwhile', async () => {
  const record = await openRecord(await makeRecord(), ask);
  onTestFinished(() => record.close());
  let sum = 0;
  for await (const rows of record.walk<{ n: number }>('SELECT range AS n FROM range(5000) ORDER BY n')) {
    sum += rows.length;
    expect(await record.ask('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }
  expect(sum).toBe(5000);
});

/** A small disk of its own, where this machine lets us make one. */
function mountSmallDisk(): string | null {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

test('a full disk is told in a sentence, and what was saved before is there', async (context) => {
  const disk = mountSmallDisk();
  if (!disk) return context.skip('this machine does not let the test mount a small disk');
  const path = join(disk, 'r.duckdb');
  const record = await openRecord(path, write);
  await saveReadings(record, [madeUpReading()], READ_AT);
  const noise = Array.from({ length: 400_000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36)).join(' ');
  const much = Array.from({ length: 9 }, (_, i) => madeUpReading(`p${i}`, `${madeUpReading().page.text}${i}${noise}`));
  await expect(saveReadings(record, much, READ_AT)).rejects.toThrow(
    /the disk that holds the record .* is full: all that was saved before is kept; make room and run the same command again/,
  );
  await record.close().catch((error: unknown) => expect(error).toBeInstanceOf(UsageError));
  const asking = await openRecord(path, ask);
  expect(await asking.ask('SELECT id FROM pages')).toEqual([{ id: 'ada' }]);
  await asking.close();
  spawnSync('mount', ['-o', 'remount,size=200m', disk]);
  const again = await openRecord(path, write);
  expect(await saveReadings(again, much, READ_AT)).toEqual({ added: 9, known: 0 });
  await again.close();
});
