/** The command line as people meet it: its own process, its words, its exit codes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STACK_TRACE, hearsay, makeFolder, parseLines } from './hearsay.js';

const folder = makeFolder();
const record = join(folder.path, 'r.duckdb');
afterAll(folder.remove);

const PAGE =
  'Mayor Ada Brook said on Monday that the bridge would close.\n\n"We have no choice," she told the Harbour Post.\n';
const PAGES = ['one', 'two', 'three'].map((word) => ({
  id: word,
  text: `${PAGE}It is number ${word} of the reports.`,
}));
const LINES = PAGES.map((page) => JSON.stringify(page)).join('\n');

const COMMANDS = [
  'read',
  'watch',
  'serve',
  'where',
  'who',
  'changed',
  'conflicts',
  'export',
  'verify',
  'correct',
  'extract',
];

describe('usage', () => {
  test('no argument prints help', async () => {
    const { status, stdout } = await hearsay([]);
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    for (const name of ['mcp', 'start']) expect(stdout).not.toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });

  test.each(COMMANDS)('%s --help', async (name) => {
    const { status, stdout } = await hearsay([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: hearsay ${name}`);
  });

  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
      version: string;
    };
    expect((await hearsay(['--version'])).stdout).toBe(`${version}\n`);
  });

  test.each([
    { args: ['nonsense'], says: "unknown command 'nonsense'", why: 'no such command' },
    { args: ['read'], says: "missing required argument 'path'", why: 'nothing to read' },
    { args: ['read', 'x', '--wrong'], says: "unknown option '--wrong'", why: 'no such option' },
    { args: ['extract', '--precision', 'some'], says: 'normal, high', why: 'no such precision' },
    { args: ['read', 'x', '--workers', '0'], says: 'whole number', why: 'no worker would do the work' },
    { args: ['export', '--format', 'docx'], says: 'docx', why: 'no such format' },
    { args: ['export', '--format', 'parquet', '--record', record], says: 'later', why: 'a format that comes later' },
    { args: ['export', '--record', 'none.duckdb', '--format', 'json'], says: 'none.duckdb', why: 'no record' },
    { args: ['where', 'x', '--record', 'none.duckdb'], says: 'none.duckdb', why: 'no record' },
    { args: ['where'], says: "missing required argument 'words'", why: 'no words' },
    { args: ['verify', '--record', 'none.duckdb'], says: 'none.duckdb', why: 'no record' },
    { args: ['serve', '--record', 'none.duckdb'], says: 'none.duckdb', why: 'no record' },
    { args: ['serve', '--port', 'x'], says: 'port', why: 'no port' },
    { args: ['conflicts', '--kind', 'colour'], says: 'colour', why: 'no such kind' },
    { args: ['conflicts', '--since', 'May'], says: 'expected a day', why: 'no day' },
    { args: ['conflicts', '--record', 'none.duckdb'], says: 'none.duckdb', why: 'no record' },
    { args: ['watch', 'feeds.opml'], says: 'no file feeds.opml', why: 'a list that is not there' },
    { args: ['serve', '--watch', 'feeds.opml'], says: 'no file feeds.opml', why: 'a list that is not there' },
    { args: ['mcp', '--record', 'x'], says: 'later', why: 'a command that comes later' },
  ])('$args: exit 2, $why', async ({ args, says }) => {
    const { status, stderr, stdout } = await hearsay(args, { cwd: folder.path });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(STACK_TRACE);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('extract', () => {
  test('--precision high keeps what is sure only', async () => {
    const input = JSON.stringify({
      id: 'p',
      text: 'Mayor Ada Brook said on Monday that the bridge would close.\n\nAs the Harbour Post notes, the ferry may wait.',
    });
    const [all, sure] = await Promise.all([
      hearsay(['extract'], { input }),
      hearsay(['extract', '--precision', 'high'], { input }),
    ]);
    const confidences = (lines: string) =>
      (JSON.parse(lines) as { attributions: { confidence: number }[] }).attributions.map((one) => one.confidence);
    expect(confidences(sure.stdout)).toEqual(confidences(all.stdout).filter((one) => one >= 0.5));
    expect(confidences(sure.stdout).length).toBeLessThan(confidences(all.stdout).length);
    expect(confidences(sure.stdout)).not.toEqual([]);
  });

  test('one line in, one line out, in the same order, whatever fails', async () => {
    const input = [
      '{"id": "a", "text": "The mayor resigned."}',
      'not json',
      '',
      '{"id": "neither"}',
      '{"id": "none", "text": "  "}',
      '["a list"]',
      '{"id": "typed", "text": 5}',
      '{"id": "dated", "text": "The mayor resigned.", "published": "yesterday"}',
      '{"id": "z", "html": "<p>The mayor resigned.</p>", "published": "2024-11-23"}',
    ].join('\n');
    const { status, stdout } = await hearsay(['extract'], { input });
    const answers = parseLines(stdout).map(({ id, page, error }) => [
      (page as { id: string } | undefined)?.id ?? id,
      (error as { code: string } | undefined)?.code ?? 'read',
    ]);
    expect(answers).toEqual([
      ['a', 'read'],
      [null, 'not-json'],
      [null, 'not-json'],
      ['neither', 'no-text'],
      ['none', 'empty'],
      [null, 'not-a-page'],
      ['typed', 'not-a-page'],
      ['dated', 'bad-date'],
      ['z', 'read'],
    ]);
    expect(status).toBe(1);
  });

  test('a reading has the shape of the contract and gives plain text back unchanged', async () => {
    const text = 'Title  with\ttabs\r\n\r\nA caf\u00e9 \ud83d\ude00, said "Bo".\n\n';
    const { status, stdout } = await hearsay(['extract'], {
      input: JSON.stringify({ id: 'a', text, url: 'https://x.example/1' }),
    });
    const [reading] = parseLines(stdout);
    expect(Object.keys(reading?.['page'] as object)).toEqual(['id', 'url', 'outlet', 'language', 'text']);
    expect(reading?.['page']).toMatchObject({ id: 'a', url: 'https://x.example/1', text });
    for (const list of ['articles', 'furniture', 'names', 'times', 'attributions', 'credits'])
      expect(reading).toHaveProperty(list, expect.any(Array));
    expect(status).toBe(0);
  });

  test('the same bytes for any number of workers', async () => {
    const input = Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: `p${i}`, text: `${PAGE}${i}` })).join('\n');
    const { stdout: one } = await hearsay(['extract', '--workers', '1'], { input });
    const { stdout: four } = await hearsay(['extract', '--workers', '4'], { input });
    expect(one).toBe(four);
    expect(parseLines(one)).toHaveLength(60);
  });

  test('no input, no output', async () => {
    expect(await hearsay(['extract'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('read, export, verify', () => {
  beforeAll(async () => {
    const { status, stderr } = await hearsay(['read', '-', '--record', record], { input: LINES });
    expect([status, stderr]).toEqual([0, '']);
  });
  const exportJson = async (file: string): Promise<string> =>
    (await hearsay(['export', '--record', file, '--format', 'json'])).stdout;

  test('the record holds what was read', async () => {
    const { pages } = JSON.parse(await exportJson(record)) as { pages: { id: string; text: string }[] };
    expect(pages.map(({ id, text }) => ({ id, text }))).toEqual([...PAGES].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test('reading again, in another order and with other workers, changes nothing', async () => {
    const before = await exportJson(record);
    const input = LINES.split('\n').reverse().join('\n');
    const { stdout } = await hearsay(['read', '-', '--record', record, '--workers', '3'], { input });
    expect(stdout).toContain('3 known before');
    expect(await exportJson(record)).toBe(before);
  });

  test('HEARSAY_RECORD names the record; empty it counts as unset', async () => {
    expect((await hearsay(['export', '--format', 'json'], { env: { HEARSAY_RECORD: record } })).stdout).toBe(
      await exportJson(record),
    );
    expect((await hearsay(['verify'], { cwd: folder.path })).stderr).toContain('hearsay.duckdb');
  });

  test('two texts under one id are both kept', async () => {
    const file = join(folder.path, 'both.duckdb');
    const input = ['first', 'second'].map((word) => JSON.stringify({ id: 'same', text: `${PAGE}${word}` })).join('\n');
    await hearsay(['read', '-', '--record', file], { input });
    await hearsay(['read', '-', '--record', file], { input });
    const { pages } = JSON.parse(await exportJson(file)) as { pages: { id: string }[] };
    expect(pages.map(({ id }) => id)).toEqual(['same', expect.stringMatching(/^same@[0-9a-f]{8}$/)]);
  });

  test('--out writes to a file and keeps standard output empty', async () => {
    const out = join(folder.path, 'out.json');
    expect(await hearsay(['export', '--record', record, '--format', 'json', '--out', out])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(readFileSync(out, 'utf8')).toBe(await exportJson(record));
  });

  test.each(['json', 'jsonl', 'csv', 'markdown'])('export --format %s', async (format) => {
    const out = join(folder.path, `as-${format}`);
    const { status, stderr } = await hearsay(['export', '--record', record, '--format', format, '--out', out]);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('verify finds nothing wrong with it', async () => {
    expect((await hearsay(['verify', '--record', record])).status).toBe(0);
  });

  test('not on a terminal there is neither colour nor bar', async () => {
    const { stdout, stderr } = await hearsay(['read', '-', '--record', record], {
      input: LINES,
      env: { NO_COLOR: '' },
    });
    expect(stdout + stderr).not.toContain('\u001b');
  });

  test('a page on standard input that is no JSON is one page', async () => {
    const file = join(folder.path, 'one.duckdb');
    await hearsay(['read', '-', '--record', file], { input: PAGE });
    expect(JSON.parse(await exportJson(file))).toMatchObject({ pages: [{ id: 'stdin', text: PAGE }] });
  });

  test('several paths, each with its own ids', async () => {
    const [file, page] = [join(folder.path, 'paths.duckdb'), join(folder.path, 'Caf\u0065\u0301.txt')];
    writeFileSync(page, PAGE);
    writeFileSync(join(folder.path, 'more.jsonl'), `${LINES}\n{"text": ${JSON.stringify(`${PAGE}Unnamed.`)}}\n`);
    await hearsay(['read', page, join(folder.path, 'more.jsonl'), '--record', file]);
    const { pages } = JSON.parse(await exportJson(file)) as { pages: { id: string }[] };
    expect(pages.map(({ id }) => id)).toEqual(['Caf\u00e9', 'more:4', 'one', 'three', 'two']);
  });
});

describe('conflicts', () => {
  const file = join(folder.path, 'conflicts.duckdb');
  const REPORTS = [
    ['Harbour Post', '2031-05-06', 'The flood drove 2,400 people from Lesk on Monday.'],
    ['Tarn Review', '2031-05-06', 'The flood drove 6,100 people from Lesk on Monday.'],
    ['Selm Gazette', '2031-05-07', 'The operator restarted the reactor at Brink.'],
    ['Corrin Daily', '2031-05-07', 'The operator did not restart the reactor at Brink.'],
  ] as const;
  const ask = (...args: string[]) => hearsay(['conflicts', '--record', file, ...args]);

  beforeAll(async () => {
    const lines = REPORTS.map(([outlet, published, text], i) =>
      JSON.stringify({ id: `p${i}`, outlet, published, text: `${text}\n` }),
    );
    await hearsay(['read', '-', '--record', file], { input: lines.join('\n') });
  });

  test('both wordings, who, when, the verdict and why', async () => {
    const { status, stdout } = await ask();
    expect(status).toBe(0);
    expect(stdout).toContain('2 conflicts:');
    expect(stdout).toContain('Two numbers: cannot both hold');
    expect(stdout).toContain('“The flood drove 2,400 people from Lesk on Monday”\n    Harbour Post, 2031-05-06');
    expect(stdout).toContain('why: “2,400 people” against “6,100 people”');
  });

  test.each([
    { args: ['--kind', 'number'], ids: ['number'] },
    { args: ['--kind', 'place'], ids: [] },
    { args: ['--verdict', 'conflict'], ids: ['outcome', 'number'] },
    { args: ['--verdict', 'update'], ids: [] },
    { args: ['--about', 'REACTOR brink'], ids: ['outcome'] },
    { args: ['--about', 'reactor Lesk'], ids: [] },
    { args: ['--since', '2031-05-07'], ids: ['outcome'] },
  ])('$args', async ({ args, ids }) => {
    const { items, total } = JSON.parse((await ask(...args, '--json')).stdout) as {
      items: { kind: string }[];
      total: number;
    };
    expect([items.map(({ kind }) => kind), total]).toEqual([ids, ids.length]);
  });

  test('none is said in words', async () => {
    expect(await ask('--kind', 'place')).toMatchObject({ status: 0, stdout: 'No conflict was found.\n' });
  });
});
