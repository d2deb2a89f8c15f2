/** Bad input and bad luck: each gives a sentence, the rest of the run goes on, and nothing that was acknowledged is lost. */
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { madeUpWarc } from '../src/source/testing/made-up-warc.js';
import {
  type Ran,
  STACK_TRACE,
  hearsay,
  inBash,
  makeFolder,
  parseLines,
  startHearsay,
  until,
  whenEnded,
} from './hearsay.js';

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
const keptIn = async (record: string): Promise<Kept> =>
  JSON.parse((await hearsay(['export', '--record', record, '--format', 'json'])).stdout) as Kept;
const idsIn = async (record: string): Promise<string[]> => (await keptIn(record)).pages.map(({ id }) => id);

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
    { name: 'archive.warc.gz', content: 'x', says: 'found no record', why: 'an archive that is none' },
  ])('$name ($why): told, and the rest is read', async ({ name, content, says }) => {
    const record = newRecord();
    const ran = await hearsay(['read', writePages({ [name]: content }), '--record', record]);
    expectSentence(ran, name, says);
    expect([ran.status, await idsIn(record)]).toEqual([1, ['good']]);
  });

  test('a link to nowhere, a folder named like a page, a folder without pages, a path that is not there', async () => {
    const path = writePages({});
    symlinkSync(at('nothing'), join(path, 'gone.html'));
    mkdirSync(join(path, 'folder.txt'));
    const record = newRecord();
    const ran = await hearsay(['read', path, join(path, 'folder.txt'), at('missing'), '--record', record]);
    expectSentence(ran, 'gone.html: expected a file', 'folder.txt: expected pages', 'missing: expected a file');
    expect([ran.status, await idsIn(record)]).toEqual([1, ['good']]);
  });

  test('a line of 50 MB is told and skipped; the lines around it are read', async () => {
    const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
    const { status, stdout } = await hearsay(['extract'], {
      input: line('a', GOOD) + line('b', 'word '.repeat(10_000_000)) + line('c', GOOD),
    });
    const answers = parseLines(stdout).map(
      (answer) => (answer['error'] as { code: string } | undefined)?.code ?? 'read',
    );
    expect([status, answers]).toEqual([1, ['read', 'too-large', 'read']]);
  });
});

test('a web archive with a page of 50 MB, one 100,000 elements deep and one that is none: told, the rest is read', async () => {
  const url = (name: string): string => `https://a.example/${name}`;
  const deep = `${'<div>'.repeat(100_000)}The mayor resigned.${'</div>'.repeat(100_000)}`;
  const archive = madeUpWarc(
    { url: url('huge'), body: Buffer.alloc(50_000_000, 'word ') },
    { url: url('deep'), body: deep },
    { url: url('image'), body: Buffer.from('89504e470d0a1a0a', 'hex') },
    { url: url('good'), body: `<p>${GOOD}</p>` },
    { url: url('cut'), length: 1_000_000 },
  );
  const record = newRecord();
  const ran = await hearsay([
    'read',
    writePages({ 'crawl.warc.gz': gzipSync(archive, { level: 1 }) }),
    '--record',
    record,
  ]);
  expectSentence(ran, '50.0 MB', 'binary', 'ends in the middle', '5 records');
  expect(ran.status).toBe(1);
  expect(await idsIn(record)).toEqual(['good', url('deep'), url('good')]);
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
  ])('$name: a charset that is old, undeclared or declared wrongly still gives a page', async ({ name, bytes }) => {
    const record = newRecord();
    const ran = await hearsay(['read', writePages({ [name]: bytes }), '--record', record]);
    expectSentence(ran);
    expect(ran.status).toBe(0);
    expect((await keptIn(record)).pages.find(({ id }) => id !== 'good')?.text).toContain('Caf');
  });

  test('HTML 100,000 elements deep does not end the run', async () => {
    const record = newRecord();
    const deep = `${'<div>'.repeat(100_000)}The mayor resigned.${'</div>'.repeat(100_000)}`;
    const ran = await hearsay(['read', writePages({ 'deep.html': deep }), '--record', record]);
    expectSentence(ran);
    expect(await idsIn(record)).toContain('good');
    expect(ran.status).toBe((await idsIn(record)).length === 2 ? 0 : 1);
  });

  test('markup in a title is text, in the record and in every export', async () => {
    const record = newRecord();
    const title = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    await hearsay(['read', writePages({ 'title.txt': `${title}\n\n${GOOD}` }), '--record', record]);
    expect((await keptIn(record)).pages.some(({ text }) => text.startsWith(title))).toBe(true);
    const { stdout } = await hearsay(['export', '--record', record, '--format', 'markdown']);
    expect(stdout).not.toMatch(/<(?:script|img)\b/);
  });

  test('escape codes of a page never reach the terminal', async () => {
    const record = newRecord();
    const pages = writePages({ [`a${BOMB}.txt`]: `Mayor ${BOMB} resigns\n\n${GOOD}`, [`b${BOMB}.txt`]: '' });
    const ran = await hearsay(['read', pages, '--record', record]);
    const verified = await hearsay(['verify', '--record', record]);
    // Line ends are ours; every other control character would be the page's.
    const shown = ran.stdout + ran.stderr + verified.stdout + verified.stderr;
    expect([...shown].filter((sign) => /\p{Cc}/u.test(sign) && sign !== '\n')).toEqual([]);
    expect([ran.status, verified.status]).toEqual([1, 0]);
  });

  test('lone surrogates, zero bytes and marks that turn text are kept to the letter', async () => {
    const text = `${GOOD}\ud800 and \u0000 and \u202egnorw\u202c`;
    const record = newRecord();
    const ran = await hearsay(['read', '-', '--record', record], { input: JSON.stringify({ id: 'odd', text }) });
    expectSentence(ran);
    expect((await hearsay(['verify', '--record', record])).status).toBe(0);
  });
});

describe('records that are none', () => {
  test.each([
    { content: 'This is a shopping list.', says: 'no DuckDB file', why: 'some other file' },
    { content: Buffer.alloc(20_000, 7), says: 'no DuckDB file', why: 'noise' },
  ])('$why is told and left as it was', async ({ content, says }) => {
    const record = newRecord();
    writeFileSync(record, content);
    for (const args of [['read', writePages({})], ['export', '--format', 'json'], ['verify']]) {
      const ran = await hearsay([...args, '--record', record]);
      expectSentence(ran, says);
      expect(ran.status).toBe(2);
    }
    expect(readFileSync(record).equals(Buffer.from(content))).toBe(true);
  });

  test('a record of a newer version is told and left as it was', async () => {
    const record = newRecord();
    await hearsay(['read', writePages({}), '--record', record]);
    const instance = await DuckDBInstance.create(record);
    const connection = await instance.connect();
    await connection.run('UPDATE about SET schema_version = schema_version + 1');
    connection.closeSync();
    instance.closeSync();
    for (const args of [['read', writePages({})], ['export', '--format', 'json'], ['verify']]) {
      const ran = await hearsay([...args, '--record', record]);
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
    const ran = await hearsay(['read', writePages({}), '--record', record]);
    expectSentence(ran);
    expect(ran.status).toBe(2);
    expect(readFileSync(record).equals(before)).toBe(true);
  });

  test('a folder that is not there', async () => {
    const ran = await hearsay(['read', writePages({}), '--record', at('no/such/folder/r.duckdb')]);
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
    let second = await hearsay(['read', writePages({}), '--record', record]);
    if (second.status === 0) second = await hearsay(['read', writePages({}), '--record', record]);
    expectSentence(second, `process ${first.pid}`, 'wait');
    expect(second.status).toBe(2);
    first.stdin?.end(JSON.stringify({ id: 'first', text: GOOD }));
    expect(await ended).toBe(0);
    expect(await idsIn(record)).toContain('first');
  });

  const many = (count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const text = `Number ${i} of the bridges was closed on Monday, a speaker of the town said.`;
      return JSON.stringify({ id: `p${String(i).padStart(5, '0')}`, text });
    }).join('\n');

  test.each([
    { signal: 'SIGKILL', code: null, why: 'killed' },
    { signal: 'SIGINT', code: 130, why: 'stopped with Ctrl-C' },
  ] as const)(
    '$why midway: the record opens, holds whole pages, and the same command goes on',
    { timeout: 300_000 },
    async ({ signal, code }) => {
      const [record, lines] = [newRecord(), many(300)];
      const child = startHearsay(['read', '-', '--record', record]);
      const ended = whenEnded(child);
      child.stdin?.on('error', () => undefined);
      // The input stays open, so the run cannot end by itself.
      child.stdin?.write(`${lines}\n`);
      await until(() => hasSettled(`${record}.wal`, 100_000), 'the first pages to be saved');
      child.kill(signal);
      expect(await ended).toBe(code);
      expect((await hearsay(['verify', '--record', record])).status).toBe(0);
      const kept = (await idsIn(record)).length;
      expect(kept).toBeGreaterThan(0);
      const again = await hearsay(['read', '-', '--record', record], { input: lines });
      expect(again.stdout).toContain(`${kept} known before`);
      const fresh = newRecord();
      await hearsay(['read', '-', '--record', fresh], { input: lines });
      expect(await keptIn(record)).toEqual(await keptIn(fresh));
    },
  );

  const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
  /** A transaction is in the log when that has grown and grows no more from one look to the next. */
  const lastSizes = new Map<string, number>();
  const hasSettled = (file: string, least: number): boolean => {
    const [last, size] = [lastSizes.get(file), sizeOf(file)];
    lastSizes.set(file, size);
    return size > least && size === last;
  };

  test('a disk that fills up: told, and the record still opens', { timeout: 300_000 }, async () => {
    const record = newRecord();
    await hearsay(['read', writePages({}), '--record', record]);
    // No file may grow beyond 1 MB here: what the system then refuses is what a full disk refuses.
    const ran = await inBash('ulimit -f 1024; exec "$@"', ['read', '-', '--record', record], wordy(80));
    expectSentence(ran, 'full');
    expect(ran.status).toBe(2);
    expect((await hearsay(['verify', '--record', record])).status).toBe(0);
    expect(await idsIn(record)).toContain('good');
  });

  /** Pages of words that do not compress, 20 kB each. */
  function wordy(count: number): string {
    let state = 1;
    const next = (): string => (state = (state * 48271) % 2147483647).toString(36);
    const sentence = (): string => `The ${Array.from({ length: 9 }, next).join(' ')}.`;
    const pages = Array.from({ length: count }, (_, i) => ({
      id: `p${i}`,
      text: Array.from({ length: 300 }, sentence).join('\n\n'),
    }));
    return pages.map((page) => JSON.stringify(page)).join('\n');
  }

  test('whoever reads our output may stop: no error', async () => {
    expect((await inBash('"$@" | head -c 10', ['extract'], many(200))).stderr).toBe('');
  });

  test('output that cannot be written is told', async () => {
    if (!existsSync('/dev/full')) return;
    const { stderr, status } = await inBash('"$@" > /dev/full', ['extract'], many(5));
    expect(stderr).toContain('cannot be written');
    expect(status).toBe(2);
  });
});
