// What one more page costs on a pile of N that was traced before, beside tracing all of them anew: JSON lines.
//
//   npm run --silent build && node benchmarks/one-more.mjs [--sizes 500,2000,10000] [--more 5] [--seed 7]
//
// Made-up reports (quality/echo), three of each event, read by rules alone; their readings are kept in the temporary folder, for
// reading 10,000 takes minutes. One process a size. What is timed is all that the thread of `watch` does for a page: the trace, what is
// new in it, which of its lists changed. Seconds of CPU.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCorpus } from '../quality/echo/make-corpus.mjs';
import { layOutPage } from '../quality/echo/make-reading.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,2000,10000' },
    more: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
    one: { type: 'boolean', default: false },
  },
});
const LISTS = 'echoes stories threads claims chains origins drifts positions conflicts audits corrected repeated'.split(
  ' ',
);
const EMPTY = Object.fromEntries([...LISTS, 'mentions'].map((list) => [list, []]));
const [seed, more] = [Number(values.seed), Number(values.more)];
const sizes = values.sizes.split(',').map(Number);
if (values.one) console.log(JSON.stringify(await measure(sizes[0])));
else
  for (const size of sizes) {
    const options = ['--one', '--sizes', String(size), '--seed', values.seed, '--more', values.more];
    // As the thread of `watch` has it: 192 MB for the young.
    const args = ['--max-old-space-size=8000', '--max-semi-space-size=64', fileURLToPath(import.meta.url), ...options];
    process.stdout.write(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  }

async function measure(size) {
  const { followTrace } = await import('../dist/views/watch/follow-trace.js');
  const pages = (await readPages(size + more)).map((reading) => ({
    reading,
    seenAt: '2032-01-01T00:00:00Z',
    takenAt: null,
  }));
  const tell = (step) => followTrace(step, { outlets: [] });
  tell({ do: 'start', kept: EMPTY });
  tell({ do: 'add', held: 0, pages: pages.slice(0, size) });
  const atOnce = spend(() => traceAll(tell, size));
  const each = Array.from({ length: more }, (_, i) => {
    tell({ do: 'add', held: size + i, pages: [pages[size + i]] });
    return spend(() => traceAll(tell, size + i + 1));
  });
  const one = each.sort((a, b) => a - b)[Math.floor(more / 2)];
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  return { pages: size, atOnce: round(atOnce), oneMore: round(one), share: round(one / atOnce), peakMb };
}

function traceAll(tell, held) {
  tell({ do: 'trace', held, corrections: [] });
  for (const list of LISTS) tell({ do: 'take', list });
  tell({ do: 'take-mentions' });
  tell({ do: 'keep' });
}

function spend(work) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function readPages(count) {
  const file = join(tmpdir(), `hearsay-one-more-${seed}-${count}.jsonl`);
  if (!existsSync(file)) {
    const { readPage } = await import('../dist/pipeline.js');
    const { pages } = makeCorpus({ seed, size: Math.ceil(count / 3) });
    const lines = pages.slice(0, count).map((page) => {
      const url = `https://${page.outlet.toLowerCase().replaceAll(' ', '-')}.example/${page.id}`;
      return JSON.stringify(
        readPage({ id: page.id, text: layOutPage(page), outlet: page.outlet, published: page.published, url }),
      );
    });
    writeFileSync(`${file}.part`, lines.join('\n'));
    renameSync(`${file}.part`, file);
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line));
}

function round(x) {
  return Math.round(x * 100) / 100;
}
