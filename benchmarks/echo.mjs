// Speed and memory of echoes on a generated corpus, one process a size so that each peak is its own.
// `node benchmarks/echo.mjs [--sizes 10000,30000] [--seed N]`; --sizes 10000,30000,100000 for the full curve (1.7 GB and some minutes).
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeReadings } from './echo-corpus.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,30000' },
    seed: { type: 'string', default: '20310704' },
    one: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);

if (values.one) console.log(JSON.stringify(await measure(sizes[0], Number(values.seed))));
else report();

async function measure(articles, seed) {
  const { findEchoes } = await import('../dist/trace/echo/find-echoes.js');
  const readings = makeReadings(articles, seed);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const cpu = process.cpuUsage();
  const echoes = findEchoes(readings);
  return {
    articles,
    seconds: Math.round((performance.now() - start) / 10) / 100,
    cpuSeconds: Math.round(process.cpuUsage(cpu).user / 10_000) / 100,
    echoes: echoes.length,
    corpusMB: Math.round(before / 1e6),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

function report() {
  const file = fileURLToPath(import.meta.url);
  const rows = sizes.map((size) => {
    const args = ['--max-old-space-size=6000', file, '--one', '--sizes', String(size), '--seed', values.seed];
    const row = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    console.log(JSON.stringify(row));
    return row;
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === last) return;
  // CPU time: on a shared machine the clock on the wall measures the neighbors.
  const exponent = Math.log(last.cpuSeconds / first.cpuSeconds) / Math.log(last.articles / first.articles);
  console.log(JSON.stringify({ growthExponent: Math.round(exponent * 100) / 100 }));
}
