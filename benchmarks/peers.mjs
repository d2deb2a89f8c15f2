// Pages a second of reading HTML, beside what others take to extract its text alone, on the same pages in turns in one run.
//
//   npm run --silent build && npm install --no-save jsdom defuddle && node benchmarks/peers.mjs [--pages N] [--peers FOLDER]
//
// Peers that are not installed are left out with a word. FOLDER is one whose node_modules has them, where they must not be here.
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { loadTagger, readPage } from '../dist/index.js';
import { findArticles } from '../dist/read/article/find-articles.js';
import { findLanguage } from '../dist/read/page/find-language.js';
import { layOut } from '../dist/read/page/lay-out.js';
import { gatherHtml } from './gather-pages.mjs';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '0' }, peers: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(resolve(values.peers ?? root), 'node_modules');
const { from, pages } = gatherHtml(root, Number(values.pages));
const tagger = loadTagger();

async function load(name, file) {
  try {
    return await import(pathToFileURL(join(modules, name, file)).href);
  } catch {
    console.log(`${name} is not installed and left out: npm install --no-save jsdom defuddle`);
    return null;
  }
}

const [jsdom, defuddle] = [await load('jsdom', 'lib/api.js'), await load('defuddle', 'dist/node.js')];
const { JSDOM, VirtualConsole } = jsdom?.default ?? jsdom ?? {};
/** Without scripts and without loading anything; style sheets that jsdom cannot parse are no concern of ours. */
const domOf = (html) => new JSDOM(html, { virtualConsole: new VirtualConsole() });

const WAYS = [
  ['hearsay: read a page (text, names, who said what, credits, mentions)', (page) => readPage(page, { tagger })],
  ['hearsay: the same with rules alone', (page) => readPage(page)],
  ['hearsay: article text, headline, byline, dates alone', clean],
  ['@mozilla/readability on linkedom: text alone', ({ html }) => new Readability(parseHTML(html).document).parse()],
  ...(jsdom
    ? [
        [
          '@mozilla/readability on jsdom: text alone',
          ({ html }) => new Readability(domOf(html).window.document).parse(),
        ],
      ]
    : []),
  ...(defuddle && jsdom
    ? [
        [
          'defuddle on jsdom: text alone',
          async ({ html }) =>
            await (defuddle.Defuddle ?? defuddle.default)(domOf(html).window.document, 'https://a.example/'),
        ],
      ]
    : []),
];

/** What hearsay does of a page before it reads who said what. */
function clean(input) {
  const layout = layOut(input);
  const { outlet } = layout.metadata;
  const page = { id: input.id, url: input.url ?? null, outlet, language: findLanguage(layout.text), text: layout.text };
  return findArticles(page, layout, input);
}

const took = new Map(WAYS.map(([what]) => [what, { cpu: 0, seconds: 0, failed: 0 }]));
for (const [, work] of WAYS) for (const page of pages.slice(0, 3)) await quiet(work, page);
// Page by page in turns, so that neighbors on the machine slow all alike.
for (const page of pages)
  for (const [what, work] of WAYS) {
    const [start, before, sum] = [performance.now(), process.cpuUsage(), took.get(what)];
    if (!(await quiet(work, page))) sum.failed++;
    const { user, system } = process.cpuUsage(before);
    sum.cpu += (user + system) / 1e6;
    sum.seconds += (performance.now() - start) / 1000;
  }
console.log(`HTML: ${from}; Node ${process.version}\n`);
console.log(`${'what'.padEnd(72)}  pages  pages/CPU s  pages/s  failed`);
for (const [what, { cpu, seconds, failed }] of took)
  console.log(
    what.padEnd(72) +
      [pages.length, (pages.length / cpu).toFixed(1), (pages.length / seconds).toFixed(1), failed]
        .map((cell, i) => String(cell).padStart([7, 13, 9, 8][i]))
        .join(''),
  );

async function quiet(work, page) {
  try {
    await work(page);
    return true;
  } catch {
    return false;
  }
}
