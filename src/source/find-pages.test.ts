import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPages } from './find-pages.js';
import type { FoundPage } from './found-page.js';
import { madeUpWarc } from './testing/made-up-warc.js';
import { madeUpZip } from './testing/made-up-zip.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearsay-source-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  notes = [];
});

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

let notes: string[] = [];
async function* readAddress(address: string): AsyncGenerator<FoundPage[]> {
  yield [{ from: address, page: { id: address, text: 'From the web.' }, capture: null }];
}

async function findAll(paths: readonly string[], input = '', size = 7): Promise<FoundPage[]> {
  const found: FoundPage[] = [];
  const all = findPages(paths, {
    input: chunksOf(input, size),
    tell: (_, note) => void notes.push(note),
    readAddress,
  });
  for await (const some of all) found.push(...some);
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
  expect(await findAll([write(name, '<p>Caf\u00e9</p>')])).toMatchObject([{ from: join(root, name), page }]);
});

test.each([
  { name: 'empty.txt', content: '', code: 'empty', why: 'no bytes' },
  { name: 'blank.html', content: ' \n ', code: 'empty', why: 'no words' },
  { name: 'empty.jsonl', content: '\n\n', code: 'empty', why: 'no lines' },
  { name: 'picture.txt', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), code: 'binary', why: 'an image' },
  { name: 'a.warc.gz', content: 'x', code: 'damaged', why: 'an archive that is none' },
  { name: 'a.wacz', content: 'x', code: 'not-wacz', why: 'a package that is none' },
  { name: 'feed.xml', content: 'x', code: 'not-a-feed', why: 'a feed that is none' },
  { name: 'sitemap.xml', content: '<urlset></urlset>', code: 'not-a-feed', why: 'XML of another kind' },
  {
    name: 'feeds.opml',
    content: '<opml version="2.0"><body><outline text="none"/></body></opml>',
    code: 'no-feeds',
    why: 'a list of nothing',
  },
  { name: 'a.mhtml', content: 'x', code: 'not-mhtml', why: 'a saved page that is none' },
  {
    name: 'cut.html.gz',
    content: gzipSync('<p>The council has voted.</p>'.repeat(50)).subarray(0, 40),
    code: 'badly-packed',
    why: 'packed and cut off',
  },
  { name: 'a.docx', content: 'x', code: 'unknown-kind', why: 'a kind that nobody promised' },
])('$name is no page: $why', async ({ name, content, code }) => {
  expect(brief(await findAll([write(name, content), write('good.txt')]))).toEqual([`${code} ${name}`, 'good']);
});

test.each([{ path: 'nowhere', code: 'unreadable', why: 'nothing there' }])('$path: $why', async ({ path, code }) => {
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

test('a value deeper than can be written out is told', async () => {
  const file = write('deep.jsonl', `{"id":"x","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
  expect(brief(await findAll([file]))).toEqual(['not-a-page deep.jsonl line 1']);
});

test('a pipe in a folder is told, and nobody waits for it', async () => {
  execFileSync('mkfifo', [join(root, 'pipe.html')]);
  write('good.txt');
  expect(brief(await findAll([root]))).toEqual(['good', 'not-a-file pipe.html']);
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

const ITEM =
  '<item><title>Mayor resigns</title><link>https://a.example/1</link><description>She left on Monday.</description></item>';
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>https://a.example</link>${ITEM}</channel></rss>`;
const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://a.example/saved',
  'Date: Sat, 3 May 2031 10:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_x"',
  '',
  '----=_x',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://a.example/saved',
  '',
  '<p>The caf=C3=A9 clo=\r\nsed.</p>',
  '----=_x',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '----=_x--',
].join('\r\n');
const OPML =
  '<opml version="2.0"><body><outline text="a"><outline text="b" xmlUrl="https://a.example/feed"/></outline><outline text="c" xmlUrl="feeds/c.xml"/></body></opml>';

test('a folder gives pages of every kind, known by name or by first bytes, packed or not', async () => {
  write('feed.xml', FEED);
  write('list.opml', OPML);
  write('saved.mht', MHTML);
  write('page.html', MHTML);
  write('archive', gzipSync(madeUpWarc({ url: 'https://a.example/warc' })));
  write('lines.jsonl.gz', gzipSync('{"id":"line","text":"One."}'));
  write('index.php', '<!doctype html><p>A page by its bytes.</p>');
  write('notes', 'No page by name or bytes.');
  write('style.css', 'body { color: red }');
  write('plain.txt', 'WARC/1.0 is a format.');
  expect(brief(await findAll([root]))).toEqual([
    'https://a.example/warc',
    'https://a.example/1',
    'index.php',
    'line',
    'https://a.example/feed',
    'page',
    'plain',
    'saved',
  ]);
  expect(notes).toEqual(['lists "feeds/c.xml", which is no web address; it is left out']);
});

test('a WACZ is read record by record', async () => {
  const inside = gzipSync(madeUpWarc({}, { type: 'request', http: 'GET / HTTP/1.1\r\n\r\n', body: '' }));
  const file = write('a.wacz', madeUpZip({ 'datapackage.json': Buffer.from('{}'), 'archive/a.warc.gz': inside }));
  expect(brief(await findAll([file]))).toEqual(['https://a.example/1']);
  expect(notes).toEqual(['2 records, 1 of them pages; passed over: 1 request']);
});

test('a saved page keeps the address and the charset it was saved with', async () => {
  expect(await findAll([write('saved.mhtml', MHTML)])).toMatchObject([
    {
      page: { id: 'saved', url: 'https://a.example/saved', html: '<p>The caf\u00e9 closed.</p>' },
      capture: { bytes: Buffer.from('<p>The caf\u00e9 closed.</p>'), capturedAt: '2031-05-03T10:00:00.000Z' },
    },
  ]);
  const noted = '<!doctype html>\n<!-- saved from url=(0022)https://a.example/web -->\n<p>Hi.</p>';
  expect(await findAll([write('web.html', noted)])).toMatchObject([{ page: { url: 'https://a.example/web' } }]);
});

test('a single file of 30 MB that is mostly pictures is a page', async () => {
  const picture = `data:image/png;base64,${'iVBORw0K'.repeat(4_000_000)}`;
  const [found] = await findAll([write('single.html', `<p>Before.<img src="${picture}">After.</p>`)]);
  expect(found).toMatchObject({ page: { html: '<p>Before.<img src="data:image/png;base64,">After.</p>' } });
});
