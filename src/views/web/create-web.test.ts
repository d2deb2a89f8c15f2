import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hono } from 'hono';
import { openMadeUp } from '../../../test/made-up-story/open-made-up.js';
import { createWeb } from './create-web.js';
import { articleAt, claimAt, outletAt, speakerAt, storyAt, threadAt } from './link.js';

let app: Hono;
let remove: () => Promise<void>;

beforeAll(async () => {
  const made = await openMadeUp();
  app = createWeb(made.record);
  remove = made.remove;
});
afterAll(() => remove());

const HOSTILE = 'hostile/page?.json#1';
const PLACES: readonly [string, string][] = [
  ['overview', '/'],
  ['story', storyAt('s1')],
  ['thread', threadAt('t1')],
  ['claim', claimAt('c1')],
  ['article', articleAt('lantern#1')],
  ['speaker', speakerAt('Ilse Varga')],
  ['outlet', outletAt('Northwire')],
  ['speakers', '/speakers'],
  ['outlets', '/outlets'],
  ['conflicts', '/conflicts'],
  ['all changed', '/changed'],
  ['audits', '/audits'],
  ['corrections', '/corrections'],
  ['changed', '/changed?since=2020&about=tunnel'],
  ['speaker about', `${speakerAt('Ilse Varga')}?about=Karst`],
  ['search', '/search?q=tunnel'],
  ['about', '/about'],
  ['pieces', '/pieces'],
  ['hostile story', storyAt('s2')],
  ['hostile claim', claimAt('c<4>"')],
  ['hostile article', articleAt(HOSTILE)],
  ['hostile speaker', speakerAt('<b onmouseover=alert(1)>Usher</b>/..json')],
  ['hostile outlet', outletAt('"><img src=x onerror=alert(1)>')],
  ['hostile changed', '/changed?about=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg&since=%22'],
  ['hostile search', '/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E%3Cimg'],
];

test.each(PLACES)('%s is a page, and as .json the same answer', async (_name, path) => {
  const page = await app.request(path);
  expect(page.status).toBe(200);
  const [pathname, query] = path.split('?');
  const data = await app.request(`${pathname === '/' ? '/overview' : pathname}.json${query ? `?${query}` : ''}`);
  expect(data.status).toBe(200);
  expect(data.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await data.json()).toBeTruthy();
});

test.each(PLACES)('%s holds no markup but its own', async (_name, path) => {
  const html = await (await app.request(path)).text();
  expect(html.startsWith('<!doctype html>')).toBe(true);
  expect(html).not.toMatch(
    /<script|<style|<img|<b[ >]onmouse|<b on|\sonerror=[^&]*>[^<]*<img|\sstyle=|href="javascript:/i,
  );
  const tags = html.match(/<[a-z][^<>]*>/gi) ?? [];
  for (const tag of tags) expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i);
  expect([...html].filter((letter) => letter < ' ' && letter !== '\n' && letter !== '\t')).toEqual([]);
});

test('titles show their markup as letters and lose their terminal codes', async () => {
  const html = await (await app.request(articleAt(HOSTILE))).text();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&lt;img src=x onerror=alert(1)&gt; red');
});

test('data keeps the text to the letter', async () => {
  const data = (await (await app.request(`${articleAt(HOSTILE)}.json`)).json()) as { page: { text: string } };
  expect(data.page.text).toContain('\u001b[31mred');
});

test('the words one came for are marked without a script', async () => {
  const html = await (await app.request('/article/harrow%231?at=0-6,13-20')).text();
  expect(html).toMatch(/<mark class="[^"]*m-here[^"]*" id="here">Halvia<\/mark>/);
  expect(html.match(/id="here"/g)).toHaveLength(1);
});

test('every answer carries the policy', async () => {
  for (const path of ['/', '/nope', '/static/style.css', '/overview.json']) {
    const { headers } = await app.request(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test.each([
  ['127.0.0.1:4321', 200],
  ['localhost', 200],
  ['LOCALHOST:80', 200],
  ['[::1]:4321', 200],
  ['evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:4321', 403],
  ['127.0.0.1@evil.example', 403],
])('asked as %s: %i', async (host, status) => {
  expect((await app.request('/', { headers: { host } })).status).toBe(status);
});

test.each([
  ['/nope', 404, 'There is no page at this address'],
  ['/story/none', 404, 'The record holds no story “none”'],
  ['/story', 404, 'There is no page at this address'],
  ['/constructor', 404, 'There is no page at this address'],
  ['/story/s1/more', 404, 'There is no page at this address'],
  ['/story/%E0%A4%A', 404, 'There is no page at this address'],
])('%s says so in a sentence', async (path, status, words) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(words);
});

test('what is missing is also data', async () => {
  const answer = await app.request('/story/none.json');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { title: 'No such story' } });
});

test('nothing can be changed from here', async () => {
  expect((await app.request('/', { method: 'POST' })).status).toBe(405);
});

test.each(['-1', '0', 'x', '1e99', '2'])('sheet %s of a list is a page', async (sheet) => {
  expect((await app.request(`/conflicts?sheet=${sheet}`)).status).toBe(200);
});

test('a record that fails is told in a sentence', async () => {
  const failing = createWeb({
    path: '',
    mode: 'ask',
    ask: () => Promise.reject(new Error('<b>disk</b> gone')),
    walk: () => {
      throw new Error('no');
    },
    change: () => Promise.reject(new Error('no')),
    close: () => Promise.resolve(),
  });
  const answer = await failing.request('/');
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('&lt;b&gt;disk&lt;/b&gt; gone');
});
