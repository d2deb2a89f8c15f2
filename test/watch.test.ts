/** Feeds followed from a host on this machine: what is new is read once and told, whatever the feeds and the machine do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCorpus } from '../quality/echo/make-corpus.mjs';
import { layOutPage } from '../quality/echo/make-reading.mjs';
import { type MadeUpAnswer, servePages } from '../src/source/testing/serve-pages.js';
import { hearsay, inBash, makeFolder, startHearsay, until, whenEnded } from './hearsay.js';

const folder = makeFolder();
const record = join(folder.path, 'r.duckdb');
let host: Awaited<ReturnType<typeof servePages>>;
const answers: Record<string, MadeUpAnswer> = {};
beforeAll(async () => {
  host = await servePages(new Proxy(answers, { get: (all, path: string) => all[path] ?? { status: 404 } }));
});
afterAll(() => {
  host.close();
  folder.remove();
});

const put = (path: string, words: string): void => {
  answers[path] = { body: words, headers: { 'content-type': 'text/plain; charset=utf-8' } };
};
/** Who publishes which page, as their feeds say: the host is one for all. */
const OUTLETS: Record<string, string> = { '/1': 'Harbour Post', '/2': 'Selvoy Online', '/3': 'Tolmera Courier' };
const feed = (paths: readonly string[], extra = ''): MadeUpAnswer => ({
  headers: { 'content-type': 'application/rss+xml', etag: `"${paths.length}${extra.length}"` },
  body: `<rss version="2.0"><channel><title>F</title><link>${host.url}</link>${paths.map((path) => `<item><title>${path}${extra}</title><link>${host.url}${path}</link><source url="https://x.example">${OUTLETS[path] ?? ''}</source></item>`).join('')}</channel></rss>`,
});
const report = (outlet: string): string =>
  `Velmark weighs closing the Sarneth bridge\n\nThe council of Velmark is considering closing the Sarneth bridge in June, Nordkap Wire reported, citing two officials.\n\n${outlet} has no comment of the council.\n`;
const watch = (...more: string[]) =>
  hearsay(['watch', `${host.url}/feed`, ...more, '--once', '--allow-private', '--delay', '0', '--record', record]);
const askedFor = (path: string): number => host.asked.filter((one) => one.path === path).length;
const pagesIn = async (): Promise<{ id: string; text: string }[]> =>
  (
    JSON.parse((await hearsay(['export', '--record', record, '--format', 'json'])).stdout) as {
      pages: { id: string; text: string }[];
    }
  ).pages;

test('a feed that grows, stays, is edited, and turns into something else', { timeout: 300_000 }, async () => {
  put('/1', report('The Harbour Post'));
  answers['/feed'] = feed(['/1', '/gone']);
  const first = await watch();
  expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('1 new or changed pages')]);
  expect(first.stderr).toContain(`${host.url}/gone: expected a page, got HTTP status 404`);

  put('/2', report('Selvoy Online'));
  answers['/feed'] = feed(['/2', '/1', '/gone']);
  const second = await watch();
  expect(second.stdout).toContain('second outlet');
  expect([askedFor('/1'), askedFor('/2')]).toEqual([1, 1]);

  const third = await watch();
  expect([third.status, third.stdout, askedFor('/2')]).toEqual([0, '', 1]);
  expect(host.asked.filter(({ path }) => path === '/feed').at(-1)?.headers['if-none-match']).toBe('"30"');

  put('/1', report('The Harbour Post').replace('is considering closing', 'decided to close'));
  answers['/feed'] = feed(['/2', '/1', '/gone'], ' (updated)');
  await watch();
  expect((await pagesIn()).filter(({ id }) => id.startsWith(`${host.url}/1`))).toHaveLength(2);

  answers['/feed'] = { body: '<!doctype html><p>We have a new site.</p>' };
  const turned = await watch();
  expect([turned.status, turned.stderr]).toEqual([1, expect.stringContaining('expected a feed')]);
  const left = await watch();
  expect([left.status, left.stderr]).toEqual([0, '']);
  const verified = await hearsay(['verify', '--record', record]);
  expect([verified.status, verified.stdout]).toEqual([0, '']);
});

test('pages that come one after the other are traced as if they had come at once', { timeout: 300_000 }, async () => {
  const html = (path: string): string =>
    `<html><head><meta property="og:site_name" content="${OUTLETS[path] ?? ''}"></head><body><article>${report(
      OUTLETS[path] ?? '',
    )
      .split('\n\n')
      .map((line, i) => (i ? `<p>${line}</p>` : `<h1>${line}</h1>`))
      .join('')}</article></body></html>`;
  const grown = join(folder.path, 'grown.duckdb');
  const asOne = join(folder.path, 'as-one.duckdb');
  const ways = ['/w1', '/w2', '/w3'];
  for (const [i, path] of ways.entries())
    answers[path] = { body: html(`/${i + 1}`), headers: { 'content-type': 'text/html; charset=utf-8' } };
  for (const count of [1, 2, 3]) {
    answers['/grows'] = {
      ...feed([]),
      body: `<rss version="2.0"><channel><title>F</title>${ways
        .slice(0, count)
        .map((path) => `<item><title>${path}</title><link>${host.url}${path}</link></item>`)
        .join('')}</channel></rss>`,
    };
    const options = ['--once', '--allow-private', '--delay', '0', '--record', grown];
    expect((await hearsay(['watch', `${host.url}/grows`, ...options])).stdout).toContain('1 new or changed pages');
  }
  await hearsay(['read', ...ways.map((path) => host.url + path), '--allow-private', '--record', asOne]);
  const [first, second] = await Promise.all(
    [grown, asOne].map(async (path) => (await hearsay(['export', '--record', path, '--format', 'json'])).stdout),
  );
  expect(JSON.parse(first ?? '')).toEqual(JSON.parse(second ?? 'null'));
  expect(JSON.parse(first ?? '').claims.length).toBeGreaterThan(0);
});

test('killed at any moment: nothing is lost, nothing read twice', { timeout: 300_000 }, async () => {
  const soak = await inBash('shift; exec node benchmarks/soak.mjs --items 60 --feeds 3 --kills 3 --seed 11', [], '');
  expect(JSON.parse(soak.stdout)).toMatchObject({
    killed: expect.any(Number),
    pages: 60,
    names: 60,
    read: 60,
    told: 60,
    fine: true,
  });
});

test('serve --watch follows and serves in one process', { timeout: 120_000 }, async () => {
  put('/3', report('Tolmera Courier'));
  answers['/feed3'] = feed(['/3']);
  const list = join(folder.path, 'feeds.opml');
  writeFileSync(list, `<opml version="2.0"><body><outline text="3" xmlUrl="${host.url}/feed3"/></body></opml>`);
  const child = startHearsay([
    'serve',
    '--port',
    '0',
    '--watch',
    list,
    '--allow-private',
    '--delay',
    '0',
    '--record',
    join(folder.path, 's.duckdb'),
  ]);
  const ended = whenEnded(child);
  let said = '';
  let told = '';
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stdout?.on('data', (piece: Buffer) => (told += piece.toString()));
  await until(() => told.includes('1 new or changed pages'), 'the page to be told');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  expect(await (await fetch(`${url}/overview.json`)).text()).toContain('Sarneth bridge');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('the web server answers while a trace runs', { timeout: 200_000 }, async () => {
  // 30 reports that share their facts take seconds to trace; an answer in between can only come from a thread that is free.
  const reports = makeCorpus({ seed: 3, size: 10 }).pages;
  for (const page of reports) put(`/long/${page.id}`, layOutPage(page));
  const items = reports.map(
    ({ id, title }) => `<item><title>${title}</title><link>${host.url}/long/${id}</link></item>`,
  );
  answers['/many'] = {
    headers: { 'content-type': 'application/rss+xml' },
    body: `<rss version="2.0"><channel><title>Many</title><link>${host.url}</link>${items.join('')}</channel></rss>`,
  };
  const list = join(folder.path, 'many.opml');
  writeFileSync(list, `<opml version="2.0"><body><outline text="m" xmlUrl="${host.url}/many"/></body></opml>`);
  const place = join(folder.path, 'many.duckdb');
  const options = ['--watch', list, '--allow-private', '--delay', '0', '--record', place];
  const child = startHearsay(['serve', '--port', '0', ...options]);
  const ended = whenEnded(child);
  let [said, told] = ['', ''];
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stdout?.on('data', (piece: Buffer) => (told += piece.toString()));
  await until(() => /http:\/\/127\.0\.0\.1:\d+/.test(said), 'the server');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  let whileTracing = 0;
  while (!told.includes('new or changed pages')) {
    const answer = await fetch(`${url}/overview.json`);
    const { counts } = (await answer.json()) as { counts: { pages: number } };
    // All pages are read, and nothing of them is told: the trace runs.
    if (counts.pages === reports.length && told === '') whileTracing++;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(whileTracing).toBeGreaterThan(0);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
