import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPages } from './find-pages.js';
import type { FoundPage } from './found-page.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearsay-source-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, content: string | Buffer = 'The mayor resigned.'): string => {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
};

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function findAll(paths: readonly string[], input = '', size = 7): Promise<FoundPage[]> {
  const found: FoundPage[] = [];
  for await (const some of findPages(paths, chunksOf(input, size))) found.push(...some);
  return found;
}

const brief = (found: readonly FoundPage[]): string[] =>
  found.map((one) => ('page' in one ? one.page.id : `${one.failure.code} ${one.from.replace(`${root}/`, '')}`));

test('a folder is read with all its folders, by name, each page named by its path below', async () => {
  for (const path of ['b.txt', 'a/z.html', 'a/b/c.HTM', 'a.txt', 'notes.md', '.hidden.txt', 'x.txt/inside.txt'])
    write(path);
  expect(brief(await findAll([root]))).toEqual(['a/b/c', 'a/z', 'a', 'b', 'x.txt/inside']);
});

test.each([
  { name: 'a.html', page: { id: 'a', html: '<p>Caf\u00e9</p>' }, why: 'HTML by its ending' },
  {
    name: 'a.b.txt',
    page: { id: 'a.b', text: '<p>Caf\u00e9</p>' },
    why: 'plain text by its ending, whatever is in it',
  },
])('$name: $why', async ({ name, page }) => {
  expect(await findAll([write(name, '<p>Caf\u00e9</p>')])).toEqual([{ from: join(root, name), page }]);
});

test.each([
  { name: 'empty.txt', content: '', code: 'empty', why: 'no bytes' },
  { name: 'blank.html', content: ' \n ', code: 'empty', why: 'no words' },
  { name: 'empty.jsonl', content: '\n\n', code: 'empty', why: 'no lines' },
  { name: 'picture.txt', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), code: 'binary', why: 'an image' },
  { name: 'a.warc.gz', content: 'x', code: 'not-yet', why: 'a kind that comes later' },
  { name: 'feed.xml', content: 'x', code: 'not-yet', why: 'a kind that comes later' },
  { name: 'a.docx', content: 'x', code: 'unknown-kind', why: 'a kind that nobody promised' },
])('$name is no page: $why', async ({ name, content, code }) => {
  expect(brief(await findAll([write(name, content), write('good.txt')]))).toEqual([`${code} ${name}`, 'good']);
});

test.each([
  { path: 'nowhere', code: 'unreadable', why: 'nothing there' },
  { path: 'https://news.example/1', code: 'not-yet', why: 'the web comes later' },
])('$path: $why', async ({ path, code }) => {
  expect(brief(await findAll([path, write('good.txt')]))).toEqual([`${code} ${path}`, 'good']);
});

test('a folder without pages says so; a link to nowhere and a link in a circle do no harm', async () => {
  mkdirSync(join(root, 'empty'));
  expect(brief(await findAll([join(root, 'empty')]))).toEqual(['no-pages empty']);
  symlinkSync(join(root, 'gone'), join(root, 'link.txt'));
  symlinkSync(root, join(root, 'circle'));
  write('good.txt');
  expect(brief(await findAll([root]))).toEqual(['good', 'unreadable link.txt']);
});

test('a broken line is told with its number, and the lines around it are pages', async () => {
  const file = write(
    'p.jsonl',
    '\ufeff{"id":"a","text":"One."}\n{"id":\n\n{"text":"Two."}\n{"id":"c","html":"<p>Three.</p>","whole":true}',
  );
  const found = await findAll([file]);
  expect(brief(found)).toEqual(['a', 'not-json p.jsonl line 2', 'p:4', 'c']);
  expect(found[3]).toMatchObject({ page: { id: 'c', html: '<p>Three.</p>', whole: true } });
});

test('a line that is no UTF-8 is told', async () => {
  const file = write('p.jsonl', Buffer.from('{"id":"a","text":"Caf\u00e9"}', 'latin1'));
  expect(brief(await findAll([file]))).toEqual(['charset p.jsonl line 1']);
});

test.each([
  { input: '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}', ids: ['a', 'b'], why: 'JSON lines' },
  {
    input: '{"id":"a","text":"One."}\nbroken',
    ids: ['a', 'not-json standard input line 2'],
    why: 'JSON lines, one of them broken',
  },
  { input: 'The mayor resigned.\n{"id":"a"}', ids: ['stdin'], why: 'a page of text' },
  { input: '["a"]', ids: ['stdin'], why: 'JSON that is no object is text' },
  { input: '', ids: ['empty standard input'], why: 'nothing' },
])('standard input: $why', async ({ input, ids }) => {
  for (const size of [1, 5, 1000]) expect(brief(await findAll(['-'], input, size))).toEqual(ids);
});

test('standard input that looks like HTML is read as HTML', async () => {
  expect(await findAll(['-'], '<!doctype html><p>Hi</p>')).toMatchObject([
    { page: { html: '<!doctype html><p>Hi</p>' } },
  ]);
});
