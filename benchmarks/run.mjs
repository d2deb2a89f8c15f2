// Speed and memory, on pages made from a seed, with the usual extractor alone beside it in the same run.
// npm run benchmark [-- --pages 400 --seed 7 --json]
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage, trace } from '../dist/index.js';
import { findEchoes } from '../dist/trace/echo/find-echoes.js';
import { asHtml, asText, makeArticles } from './make-corpus.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '400' },
    seed: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.pages), Number(values.seed)];
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(seed))) {
  console.error('expected --pages and --seed as whole numbers, for example --pages 400 --seed 7');
  process.exit(2);
}

const tellPeak = new URL('./tell-peak.mjs', import.meta.url).href;
const cli = fileURLToPath(new URL('../dist/views/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-benchmark-'));
const articles = makeArticles(count, seed);
const [html, text] = [articles.map(asHtml), articles.map(asText)];

/** Seconds and CPU seconds that something takes for all items, once warm: models load and code is compiled in the warm-up. */
function time(work, items) {
  for (const item of items.slice(0, 20)) work(item);
  return timeOnce(() => items.forEach((item) => work(item)));
}

function timeOnce(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** Runs the command line on pages from standard input; gives seconds, seconds of all cores together, and the peak of memory in MB. */
function runCli(args, pages) {
  const file = join(folder, 'pages.jsonl');
  writeFileSync(file, pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellPeak, cli, ...args], {
    stdio: [openSync(file), 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      const [, peak, cpu] = /\npeak (\d+) cpu ([\d.]+)/.exec(said) ?? [];
      if (code !== 0 || !peak) reject(new Error(`hearsay ${args.join(' ')} ended with ${code}: ${said}`));
      else resolve({ seconds: (performance.now() - start) / 1000, cpu: Number(cpu), mb: Number(peak) / 1024 });
    });
  });
}

const rows = [];
const add = (what, pages, { seconds, cpu, mb = null }) =>
  rows.push({ what, pages, seconds, cpu, perSecond: pages / seconds, mb });

add(
  'readability + linkedom alone, HTML, one core',
  count,
  time(({ html: page }) => new Readability(parseHTML(page).document).parse(), html),
);
add('read a page, HTML, one core', count, time(readPage, html));
add('read a page, text, one core', count, time(readPage, text));

const readings = text.map((page) => readPage(page));
add(
  'find echoes, pages together',
  count,
  timeOnce(() => findEchoes(readings)),
);
add(
  'trace, pages together',
  count,
  timeOnce(() => trace(readings)),
);

const cores = availableParallelism();
const filter = await runCli(['extract'], html);
add(`extract, HTML, ${cores} cores`, count, filter);
const copies = [0, 1, 2, 3].flatMap((copy) => html.map((page) => ({ ...page, id: `${page.id}-${copy}` })));
const more = await runCli(['extract'], copies);
add(`extract, HTML, ${cores} cores, four times the pages`, copies.length, more);
const kept = await runCli(['read', '-', '--record', join(folder, 'r.duckdb')], text);
add(`read into a record and trace, text, ${cores} cores`, count, kept);
rmSync(folder, { recursive: true });

if (values.json)
  console.log(
    JSON.stringify({ pages: count, seed, node: process.version, cpu: cpus()[0]?.model, cores, rows }, null, 2),
  );
else {
  console.log(`${count} pages from seed ${seed}; Node ${process.version}, ${cores} cores (${cpus()[0]?.model})\n`);
  const show = (cells) =>
    console.log(
      cells[0].padEnd(54) +
        cells
          .slice(1)
          .map((cell) => cell.padStart(9))
          .join(''),
    );
  show(['what', 'pages/s', 'seconds', 'CPU s', 'peak MB']);
  for (const { what, perSecond, seconds, cpu, mb } of rows)
    show([what, perSecond.toFixed(0), seconds.toFixed(2), cpu.toFixed(2), mb?.toFixed(0) ?? '']);
}
