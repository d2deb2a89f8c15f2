// Speed and memory, with the usual extractor alone beside it on the same pages in the same run.
//
//   npm run benchmark [-- --pages N --example TIMES --echoes 1000,3000 --seed N]
//
// On a shared machine the clock on the wall measures the neighbors: read the ratio and the pages a CPU second first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage, trace } from '../dist/index.js';
import { gatherExample, gatherHtml } from './gather-pages.mjs';
import { asText, makeArticles } from './make-corpus.mjs';
import { runCli } from './run-cli.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '0' },
    example: { type: 'string', default: '5' },
    echoes: { type: 'string', default: '1000,3000' },
    seed: { type: 'string', default: '7' },
  },
});
const [count, times, seed] = [values.pages, values.example, values.seed].map(Number);
if (![count, times, seed].every((n) => Number.isInteger(n) && n >= 0) || times === 0) {
  console.error('expected --pages (0: each once), --example and --seed as whole numbers, for example --pages 400');
  process.exit(2);
}

const HEADS = ['pages', 'pages/s', 'seconds', 'pages/CPU s', 'peak MB'];
const WIDTHS = [7, 9, 9, 13, 9];
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-benchmark-'));
const cores = availableParallelism();
const { from, pages: html } = gatherHtml(root, count);
const text = makeArticles(html.length, seed).map(asText);

console.log(
  `Node ${process.version}, ${cores} cores (${cpus()[0]?.model}); HTML: ${from}; text: made up, seed ${seed}\n`,
);
console.log('what'.padEnd(52) + HEADS.map((head, i) => head.padStart(WIDTHS[i])).join(''));

const extractAlone = ({ html: page }) => new Readability(parseHTML(page).document).parse();
const [alone, ours] = timeTurns([extractAlone, readPage], html);
show('readability on linkedom alone, HTML, one core', html.length, alone);
show('read a page, HTML, one core', html.length, ours);
const [plain] = timeTurns([readPage], text);
show('read a page, text, one core', text.length, plain);

const example = gatherExample(root, times);
const read = timeOnce(() => example.map((page) => readPage(page)));
const traced = timeOnce(() => trace(read.result));
show(`read the example, ${times} times over, one core`, example.length, read);
show(`trace the example, ${times} times over, one core`, example.length, traced);

show(`extract, HTML, ${cores} cores`, html.length, await runCli(['extract'], html, folder));
const toRecord = ['read', '-', '--record', join(folder, 'r.duckdb')];
show(
  `read and trace the example into a record, ${cores} cores`,
  example.length,
  await runCli(toRecord, example, folder),
);
rmSync(folder, { recursive: true });

console.log(
  `\nreading a page costs ${(ours.cpu / alone.cpu).toFixed(2)} times what extracting its text alone does, in CPU time\n`,
);
console.log('echoes, generated articles:');
const echo = fileURLToPath(new URL('./echo.mjs', import.meta.url));
process.stdout.write(execFileSync(process.execPath, [echo, '--sizes', values.echoes], { encoding: 'utf8' }));

/** What each of several ways takes for all items: the mean of two rounds in turns, once models are loaded and code is warm. */
function timeTurns(ways, items) {
  for (const way of ways) for (const item of items.slice(0, 20)) way(item);
  const rounds = [0, 1].map(() => ways.map((way) => timeOnce(() => items.forEach((item) => way(item)))));
  const mean = (i, what) => rounds.reduce((sum, round) => sum + round[i][what], 0) / rounds.length;
  return ways.map((_, i) => ({ seconds: mean(i, 'seconds'), cpu: mean(i, 'cpu') }));
}

/** Seconds by the clock on the wall and of the processor. */
function timeOnce(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

function show(what, pages, { seconds, cpu, mb }) {
  const cells = [
    pages,
    (pages / seconds).toFixed(0),
    seconds.toFixed(1),
    (pages / cpu).toFixed(0),
    mb?.toFixed(0) ?? '',
  ];
  console.log(what.padEnd(52) + cells.map((cell, i) => String(cell).padStart(WIDTHS[i])).join(''));
}
