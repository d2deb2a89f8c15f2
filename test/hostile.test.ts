/** Bad input and bad luck: each gives a sentence, the rest of the run goes on, and nothing that was acknowledged is lost. */
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import {
  CLI,
  type Ran,
  STACK_TRACE,
  hearsay,
  makeFolder,
  parseLines,
  startHearsay,
  until,
  whenEnded,
} from './hearsay.js';
import { spawnSync } from 'node:child_process';

const folder = makeFolder();
afterAll(folder.remove);
const at = (name: string): string => join(folder.path, name);

let made = 0;
/** A fresh folder of pages, of which `good.txt` is one that can be read. */
function writePages(files: Readonly<Record<string, string | Buffer>>): string {
  const path = at(`pages-${++made}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries({ 'good.txt': GOOD, ...files }))
    writeFileSync(join(path, name), content);
  return path;
}
const newRecord = (): string => at(`record-${++made}.duckdb`);

const GOOD = 'The mayor resigned on Monday.\n\nShe said the bridge was unsafe, the Harbour Post reported.\n';
const BOMB = '\u001b[2J\u001b]0;owned\u0007\u009b31m';

interface Kept {
  readonly pages: { readonly id: string; readonly text: string }[];
}
const keptIn = (record: string): Kept =>
  JSON.parse(hearsay(['export', '--record', record, '--format', 'json']).stdout) as Kept;
const idsIn = (record: string): string[] => keptIn(record).pages.map(({ id }) => id);

/** Whatever happens, a person gets a sentence and never the inside of the program. */
function expectSentence({ stderr }: Ran, ...says: string[]): void {
  for (const words of says) expect(stderr).toContain(words);
  expect(stderr).not.toMatch(STACK_TRACE);
  expect(stderr).not.toContain('fault of hearsay itself');
}

describe('pages that are none', () => {
  test.each([
    { name: 'empty.txt', content: '', says: 'empty', why: 'no bytes' },
    { name: 'blank.html', content: '\n \t\n', says: 'empty', why: 'no words' },
    {
      name: 'image.html',
      content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      says: 'binary',
      why: 'an image',
    },
    {
      name: 'noise.txt',
      content: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 32)),
      says: 'binary',
      why: 'no text',
    },
    { name: 'huge.txt', content: Buffer.alloc(50_000_000, 'word '), says: '50.0 MB', why: '50 MB' },
    { name: 'broken.jsonl', content: '{"id":"a"', says: 'line 1', why: 'a line that is no JSON' },
    { name: 'archive.warc.gz', content: 'x', says: 'cannot be read yet', why: 'a kind that comes later' },
  ])('$name ($why): told, and the rest is read', ({ name, content, says }) => {
    const record = newRecord();
    const ran = hearsay(['read', writePages({ [name]: content }), '--record', record]);
    expectSentence(ran, name, says);
    expect([ran.status, idsIn(record)]).toEqual([1, ['good']]);
  });

  test('a link to nowhere, a folder named like a page, a folder without pages, a path that is not there', () => {
    const path = writePages({});
    symlinkSync(at('nothing'), join(path, 'gone.html'));
    mkdirSync(join(path, 'folder.txt'));
    const record = newRecord();
    const ran = hearsay(['read', path, join(path, 'folder.txt'), at('missing'), '--record', record]);
    expectSentence(ran, 'gone.html: expected a file', 'folder.txt: expected pages', 'missing: expected a file');
    expect([ran.status, idsIn(record)]).toEqual([1, ['good']]);
  });

  test('a line of 50 MB is told and skipped; the lines around it are read', () => {
    const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
    const { status, stdout } = hearsay(['extract'], {
      input: line('a', GOOD) + line('b', 'word '.repeat(10_000_000)) + line('c', GOOD),
    });
    const answers = parseLines(stdout).map(
      (answer) => (answer['error'] as { code: string } | undefined)?.code ?? 'read',
    );
    expect([status, answers]).toEqual([1, ['read', 'too-large', 'read']]);
  });
});

describe('pages that are strange', () => {
  test.each([
    {
      name: 'old.html',
      bytes: Buffer.from(
        '<meta charset="windows-1252"><p>Caf\u00e9 said \u201cno\u201d.</p>'.replace(/[\u201c\u201d]/g, '"'),
        'latin1',
      ),
    },
    {
      name: 'wrong.html',
      bytes: Buffer.from('<meta charset="utf-8"><p>The Caf\u00e9 said that it would not reopen.</p>', 'latin1'),
    },
    {
      name: 'lying.html',
      bytes: Buffer.from('<meta charset="iso-8859-1"><p>The Caf\u00e9 said that it would not reopen.</p>'),
    },
    { name: 'utf16.txt', bytes: Buffer.from('\ufeffThe Caf\u00e9 said that it would not reopen.', 'utf16le') },
  ])('$name: a charset that is old, undeclared or declared wrongly still gives a page', ({ name, bytes }) => {
    const record = newRecord();
    const ran = hearsay(['read', writePages({ [name]: bytes }), '--record', record]);
    expectSentence(ran);
    expect(ran.status).toBe(0);
    expect(keptIn(record).pages.find(({ id }) => id !== 'good')?.text).toContain('Caf');
  });

  test('HTML 100,000 elements deep does not end the run', () => {
    const record = newRecord();
    const deep = `${'<div>'.repeat(100_000)}The mayor resigned.${'</div>'.repeat(100_000)}`;
    const ran = hearsay(['read', writePages({ 'deep.html': deep }), '--record', record]);
    expectSentence(ran);
    expect(idsIn(record)).toContain('good');
    expect(ran.status).toBe(idsIn(record).length === 2 ? 0 : 1);
  });

  test('markup in a title is text, in the record and in every export', () => {
    const record = newRecord();
    const title = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    hearsay(['read', writePages({ 'title.txt': `${title}\n\n${GOOD}` }), '--record', record]);
    expect(keptIn(record).pages.some(({ text }) => text.startsWith(title))).toBe(true);
    const { stdout } = hearsay(['export', '--record', record, '--format', 'markdown']);
    expect(stdout).not.toMatch(/<(?:script|img)\b/);
  });

  test('escape codes of a page never reach the terminal', () => {
    const record = newRecord();
    const pages = writePages({ [`a${BOMB}.txt`]: `Mayor ${BOMB} resigns\n\n${GOOD}`, [`b${BOMB}.txt`]: '' });
    const ran = hearsay(['read', pages, '--record', record]);
    const verified = hearsay(['verify', '--record', record]);
    // Line ends are ours; every other control character would be the page's.
    const shown = ran.stdout + ran.stderr + verified.stdout + verified.stderr;
    expect([...shown].filter((sign) => /\p{Cc}/u.test(sign) && sign !== '\n')).toEqual([]);
    expect([ran.status, verified.status]).toEqual([1, 0]);
  });

  test('lone surrogates, zero bytes and marks that turn text are kept to the letter', () => {
    const text = `${GOOD}\ud800 and \u0000 and \u202egnorw\u202c`;
    const record = newRecord();
    const ran = hearsay(['read', '-', '--record', record], { input: JSON.stringify({ id: 'odd', text }) });
    expectSentence(ran);
    expect(hearsay(['verify', '--record', record]).status).toBe(0);
  });
});

describe('records that are none', () => {
  test.each([
    { content: 'This is a shopping list.', says: 'no DuckDB file', why: 'some other file' },
    { content: Buffer.alloc(20_000, 7), says: 'no DuckDB file', why: 'noise' },
  ])('$why is told and left as it was', ({ content, says }) => {
    const record = newRecord();
    writeFileSync(record, content);
    for (const args of [['read', writePages({})], ['export', '--format', 'json'], ['verify']]) {
      const ran = hearsay([...args, '--record', record]);
      expectSentence(ran, says);
      expect(ran.status).toBe(2);
    }
    expect(readFileSync(record).equals(Buffer.from(content))).toBe(true);
  });

  test('a record of a newer version is told and left as it was', async () => {
    const record = newRecord();
    hearsay(['read', writePages({}), '--record', record]);
    const instance = await DuckDBInstance.create(record);
    const connection = await instance.connect();
    await connection.run('UPDATE about SET schema_version = schema_version + 1');
    connection.closeSync();
    instance.closeSync();
    for (const args of [['read', writePages({})], ['export', '--format', 'json'], ['verify']]) {
      const ran = hearsay([...args, '--record', record]);
      expectSentence(ran, 'newer');
      expect(ran.status).toBe(2);
    }
  });

  test('a DuckDB file of someone else is told and left as it was', async () => {
    const record = newRecord();
    const instance = await DuckDBInstance.create(record);
    const connection = await instance.connect();
    await connection.run('CREATE TABLE wages (name TEXT)');
    connection.closeSync();
    instance.closeSync();
    const before = readFileSync(record);
    const ran = hearsay(['read', writePages({}), '--record', record]);
    expectSentence(ran);
    expect(ran.status).toBe(2);
    expect(readFileSync(record).equals(before)).toBe(true);
  });

  test('a folder that is not there', () => {
    const ran = hearsay(['read', writePages({}), '--record', at('no/such/folder/r.duckdb')]);
    expectSentence(ran, 'folder');
    expect(ran.status).toBe(2);
  });
});

describe('bad luck', () => {
  test('a second writer is told which process writes', async () => {
    const record = newRecord();
    const first = startHearsay(['read', '-', '--record', record]);
    const ended = whenEnded(first);
    await until(() => existsSync(record), 'the first writer to open the record');
    // The file is there a moment before the lock is.
    let second = hearsay(['read', writePages({}), '--record', record]);
    if (second.status === 0) second = hearsay(['read', writePages({}), '--record', record]);
    expectSentence(second, `process ${first.pid}`, 'wait');
    expect(second.status).toBe(2);
    first.stdin?.end(JSON.stringify({ id: 'first', text: GOOD }));
    expect(await ended).toBe(0);
    expect(idsIn(record)).toContain('first');
  });

  const many = (count: number): string =>
    Array.from({ length: count }, (_, i) =>
      JSON.stringify({ id: `p${String(i).padStart(5, '0')}`, text: `${GOOD}Number ${i}.` }),
    ).join('\n');

  test.each([
    { signal: 'SIGKILL', code: null, why: 'killed' },
    { signal: 'SIGINT', code: 130, why: 'stopped with Ctrl-C' },
  ] as const)(
    '$why midway: the record opens, holds whole pages, and the same command goes on',
    async ({ signal, code }) => {
      const [record, lines] = [newRecord(), many(600)];
      const child = startHearsay(['read', '-', '--record', record]);
      const ended = whenEnded(child);
      const said: string[] = [];
      child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
      child.stdin?.on('error', () => undefined);
      // The input stays open, so the run cannot end by itself; some pages are saved by then.
      child.stdin?.write(`${lines}\n`);
      await until(() => sizeOf(record) > 50_000, 'the first pages to be saved');
      child.kill(signal);
      if (signal === 'SIGINT') child.stdin?.end();
      expect(await ended).toBe(code);
      expect(hearsay(['verify', '--record', record]).status).toBe(0);
      const kept = idsIn(record).length;
      expect(kept).toBeGreaterThan(0);
      expect(hearsay(['read', '-', '--record', record], { input: lines }).stdout).toContain(`${kept} known before`);
      const fresh = newRecord();
      hearsay(['read', '-', '--record', fresh], { input: lines });
      expect(keptIn(record)).toEqual(keptIn(fresh));
    },
  );

  /** What a record takes on disk, with its write-ahead log. */
  const sizeOf = (record: string): number =>
    readdirSync(folder.path)
      .filter((name) => join(folder.path, name).startsWith(record))
      .reduce((size, name) => size + readFileSync(join(folder.path, name)).length, 0);

  test('a disk that fills up: told, and the record still opens', () => {
    const record = newRecord();
    hearsay(['read', writePages({}), '--record', record]);
    // No file may grow beyond 4 MB here: what the system then refuses is what a full disk refuses.
    const ran = spawnSync(
      'bash',
      ['-c', 'ulimit -f 4096; exec "$@"', 'bash', process.execPath, CLI, 'read', '-', '--record', record],
      {
        input: Array.from({ length: 100 }, (_, i) =>
          JSON.stringify({ id: `p${i}`, text: randomWords(i, 30_000) }),
        ).join('\n'),
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      },
    );
    expectSentence(ran, 'full');
    expect(ran.status).toBe(2);
    expect(hearsay(['verify', '--record', record]).status).toBe(0);
    expect(idsIn(record)).toContain('good');
  });

  /** Words that do not compress. */
  function randomWords(seed: number, length: number): string {
    let [state, text] = [seed + 1, ''];
    while (text.length < length) {
      state = (state * 48271) % 2147483647;
      text += `${state.toString(36)}${state % 9 ? '' : '.\n\nThe'} `;
    }
    return text;
  }

  test('whoever reads our output may stop: no error', () => {
    const input = many(200);
    const { stderr } = spawnSync('bash', ['-c', '"$@" extract | head -c 10', 'bash', process.execPath, CLI], {
      input,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  test('output that cannot be written is told', () => {
    if (!existsSync('/dev/full')) return;
    const { stderr, status } = spawnSync('bash', ['-c', '"$@" extract > /dev/full', 'bash', process.execPath, CLI], {
      input: many(5),
      encoding: 'utf8',
    });
    expect(stderr).toContain('cannot be written');
    expect(status).toBe(2);
  });
});
