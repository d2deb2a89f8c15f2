import { gzipSync } from 'node:zlib';
import { MockAgent } from 'undici';
import { afterEach, expect, test } from 'vitest';
import type { FoundPage } from '../found-page.js';
import type { Reach } from '../read-document.js';
import { type Answers, servePages } from '../testing/serve-pages.js';
import { fetchBytes } from './fetch-bytes.js';
import { guardedLookup } from './guarded-lookup.js';
import { isPublic } from './is-public.js';
import { type Web, openWeb } from './open-web.js';
import { readAddress } from './read-address.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(answers: Answers) {
  const server = await servePages(answers);
  closing.push(server.close);
  return server;
}

function open(options: Partial<Parameters<typeof openWeb>[0]> = {}): Web {
  const web = openWeb({ version: '0', delay: 0, allowPrivate: true, ...options });
  closing.push(web.close);
  return web;
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fetched',
    (error: { code?: string }) => error.code ?? String(error),
  );

test.each([
  { address: '93.184.216.34', open: true, why: 'a public address' },
  { address: '2606:2800:220:1:248:1893:25c8:1946', open: true, why: 'a public address of IPv6' },
  { address: '127.0.0.1', open: false, why: 'loopback' },
  { address: '0.0.0.0', open: false, why: 'this machine, on Linux' },
  { address: '10.1.2.3', open: false, why: 'private' },
  { address: '172.16.0.1', open: false, why: 'private' },
  { address: '192.168.1.1', open: false, why: 'private' },
  { address: '169.254.169.254', open: false, why: 'link-local: where clouds keep their keys' },
  { address: '100.64.0.1', open: false, why: 'carrier-grade NAT' },
  { address: '224.0.0.1', open: false, why: 'multicast' },
  { address: '255.255.255.255', open: false, why: 'broadcast' },
  { address: '240.0.0.1', open: false, why: 'reserved' },
  { address: '::1', open: false, why: 'loopback' },
  { address: '::', open: false, why: 'unspecified' },
  { address: 'fe80::1', open: false, why: 'link-local' },
  { address: 'fc00::1', open: false, why: 'unique local' },
  { address: 'ff02::1', open: false, why: 'multicast' },
  { address: '::ffff:10.0.0.1', open: false, why: 'private, wrapped in IPv6' },
  { address: '::ffff:7f00:1', open: false, why: 'loopback, wrapped in IPv6' },
  { address: '64:ff9b::a00:1', open: false, why: 'private behind a translator' },
  { address: '2002:a00:1::', open: false, why: 'private behind 6to4' },
  { address: 'news.example', open: false, why: 'a name is no address' },
])('$address: $why', ({ address, open }) => {
  expect(isPublic(address)).toBe(open);
});

test.each([
  { found: ['127.0.0.1'], given: 'private-address', why: 'a name that leads to this machine' },
  { found: ['10.0.0.1', '::1'], given: 'private-address', why: 'only private ones' },
  { found: ['10.0.0.1', '93.184.216.34'], given: '93.184.216.34', why: 'the public one of two' },
])('what a socket is told to connect to: $why', async ({ found, given }) => {
  const lookup = guardedLookup((_host, _options, answer) =>
    answer(
      null,
      found.map((address) => ({ address, family: 4 })),
    ),
  );
  for (const all of [true, false]) {
    const told = await new Promise((resolve) =>
      lookup('x.example', { all }, (error, address) =>
        resolve(
          error
            ? (error as { code?: string }).code
            : typeof address === 'string'
              ? address
              : address.map((one) => one.address).join(),
        ),
      ),
    );
    expect(told).toBe(given);
  }
});

test.each([
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://localhost/',
  'http://a.localhost./',
  'http://169.254.169.254/latest/meta-data',
])('%s is not fetched', async (address) => {
  expect(await codeOf(open({ allowPrivate: false }).fetch(address))).toBe('private-address');
});

test.each(['ftp://a.example/', 'file:///etc/passwd', 'http://user:secret@a.example/', 'nonsense'])(
  '%s is no address to fetch',
  async (address) => {
    expect(await codeOf(open().fetch(address))).toBe('bad-address');
  },
);

test('a name that leads to a private address is refused at the socket', async () => {
  const resolve: NonNullable<Parameters<typeof guardedLookup>[0]> = (_host, _options, answer) =>
    answer(null, [{ address: '127.0.0.1', family: 4 }]);
  const server = await serve({ '/': { body: 'secret' } });
  const address = server.url.replace('127.0.0.1', 'inside.example');
  expect(await codeOf(open({ allowPrivate: false, resolve }).fetch(address))).toBe('private-address');
  expect(server.asked).toEqual([]);
});

test.each(['http://127.0.0.1/', 'http://[::ffff:192.168.0.1]/', 'file:///etc/passwd'])(
  'a redirect to %s is not followed',
  async (location) => {
    const agent = new MockAgent();
    closing.push(() => agent.close());
    agent.disableNetConnect();
    agent.get('https://a.example').intercept({ path: '/' }).reply(302, '', { headers: { location } });
    expect(await codeOf(fetchBytes('https://a.example/', { agent, allowPrivate: false, headers: {} }))).toMatch(
      /private-address|bad-address/,
    );
  },
);

test('answers: redirects, packed bodies, bombs, circles, silence; no cookie goes out or is kept', async () => {
  const server = await serve({
    '/moved': { status: 301, headers: { location: '/page', 'set-cookie': 'a=1' } },
    '/page': { body: gzipSync('<p>Caf\u00e9</p>'), headers: { 'content-encoding': 'gzip', 'set-cookie': 'b=2' } },
    '/bomb': { body: gzipSync(Buffer.alloc(100_000_000)), headers: { 'content-encoding': 'gzip' } },
    '/large': { body: Buffer.alloc(21_000_000) },
    '/circle': { status: 302, headers: { location: '/circle' } },
  });
  const web = open();
  const page = await web.fetch(`${server.url}/moved`);
  expect(page).toMatchObject({ status: 200, address: `${server.url}/page` });
  expect(Buffer.from(page.bytes).toString()).toBe('<p>Caf\u00e9</p>');
  expect(page.headers.join()).not.toContain('cookie');
  expect(await codeOf(web.fetch(`${server.url}/bomb`))).toBe('too-large');
  expect(await codeOf(web.fetch(`${server.url}/large`))).toBe('too-large');
  expect(await codeOf(web.fetch(`${server.url}/circle`))).toBe('redirects');
  expect(server.asked.filter(({ headers }) => headers.cookie)).toEqual([]);
  expect(server.asked[0]?.headers['user-agent']).toMatch(/^hearsay\/0 /);
  expect(await codeOf(web.fetch('http://127.0.0.1:1/'))).toMatch('robots-unknown');
});

test.each([
  { robots: { body: 'User-agent: *\nDisallow: /private' }, path: '/private/1', code: 'robots', why: 'forbidden' },
  {
    robots: { body: 'User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nAllow: /' },
    path: '/',
    code: 'fetched',
    why: 'allowed by name',
  },
  { robots: { status: 404 }, path: '/', code: 'fetched', why: 'no rules' },
  { robots: { status: 503 }, path: '/', code: 'robots-unknown', why: 'the host cannot say' },
])('robots.txt: $why', async ({ robots, path, code }) => {
  const server = await serve({ '/robots.txt': robots, [path]: { body: 'x' } });
  expect(await codeOf(open().fetch(server.url + path))).toBe(code);
});

test('a redirect to what robots.txt forbids is not followed', async () => {
  const other = await serve({
    '/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
    '/private': { body: 'x' },
  });
  const server = await serve({ '/': { status: 302, headers: { location: `${other.url}/private` } } });
  expect(await codeOf(open().fetch(server.url))).toBe('robots');
  expect(other.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
});

test('two requests to one host are apart, as its robots.txt asks', async () => {
  const server = await serve({ '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 0.2' }, '/a': {}, '/b': {} });
  const web = open();
  const start = performance.now();
  await Promise.all([web.fetch(`${server.url}/a`), web.fetch(`${server.url}/b`)]);
  expect(performance.now() - start).toBeGreaterThan(190);
});

test('what a redirect leads to waits for its turn too, on the same host and on another', async () => {
  const robots = { body: 'User-agent: *\nCrawl-delay: 0.2' };
  const other = await serve({ '/robots.txt': robots, '/c': {}, '/d': {} });
  const server = await serve({
    '/robots.txt': robots,
    '/a': { status: 302, headers: { location: '/b' } },
    '/b': { status: 302, headers: { location: `${other.url}/c` } },
  });
  const web = open();
  const start = performance.now();
  await web.fetch(`${server.url}/a`);
  await web.fetch(`${other.url}/d`);
  expect(performance.now() - start).toBeGreaterThan(380);
  expect([server, other].flatMap(({ asked }) => asked.map(({ path }) => path))).toEqual([
    '/robots.txt',
    '/a',
    '/b',
    '/robots.txt',
    '/c',
    '/d',
  ]);
});

async function readAll(address: string): Promise<FoundPage[]> {
  const web = open();
  const found: FoundPage[] = [];
  const reach: Reach = { tell: () => undefined, readAddress: (one) => readAddress(one, web, reach) };
  for await (const some of reach.readAddress(address)) found.push(...some);
  return found;
}

test.each([
  {
    path: '/?utm_source=x#top',
    answer: { body: '<p>Caf\u00e9</p>', headers: { 'content-type': 'text/html; charset=utf-8' } },
    page: { id: 'URL/', html: '<p>Caf\u00e9</p>' },
    why: 'HTML, named without tracking',
  },
  {
    path: '/t',
    answer: { body: 'Plain.', headers: { 'content-type': 'text/plain' } },
    page: { id: 'URL/t', text: 'Plain.' },
    why: 'plain text',
  },
  {
    path: '/f',
    answer: {
      body: '<rss version="2.0"><channel><title>F</title><item><guid isPermaLink="false">g</guid><description>Words.</description></item></channel></rss>',
    },
    page: { id: 'g', outlet: 'F' },
    why: 'a feed, whatever its type',
  },
  { path: '/i', answer: { body: 'x', headers: { 'content-type': 'image/png' } }, page: 'not-a-page', why: 'a picture' },
  { path: '/gone', answer: { status: 410 }, page: 'status', why: 'gone' },
])('$why', async ({ path, answer, page }) => {
  const server = await serve({ [path.replace('#top', '')]: answer });
  const [found] = await readAll(server.url + path);
  if (!found) throw new Error('expected a page or a failure');
  if ('failure' in found) expect(found.failure.code).toBe(page);
  else {
    expect({ ...found.page, id: found.page.id.replace(server.url, 'URL') }).toMatchObject(page as object);
    if (found.capture?.status) expect(found.capture).toMatchObject({ status: 200, capturedAt: expect.any(String) });
  }
});
