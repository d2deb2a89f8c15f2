// Records a second and peak memory of reading web archives, beside warcio on the same file.
//
//   npm run --silent build && node benchmarks/warc.mjs [--megabytes 1000] [--seed 7]
//
// Each way runs in a process of its own, so that peaks are its own. warcio is installed for development; without it its rows are missing.
import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { makeWarc } from './make-warc.mjs';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    way: { type: 'string' },
    file: { type: 'string' },
  },
});

/** Ways to get all pages of a file out of it; each gives how many there are. */
const WAYS = {
  hearsay: async (file) => {
    const { readWarc } = await import('../dist/source/warc/read-warc.js');
    const { unpackStream } = await import('../dist/source/unpack.js');
    const stream = createReadStream(file);
    let pages = 0;
    const how = { from: file, tell: () => undefined };
    for await (const some of readWarc(file.endsWith('.gz') ? unpackStream(stream) : stream, how)) pages += some.length;
    return pages;
  },
  'warcio behind node:zlib': (file) =>
    readByWarcio(file.endsWith('.gz') ? createReadStream(file).pipe(createGunzip()) : createReadStream(file)),
  warcio: (file) => readByWarcio(createReadStream(file)),
};

async function readByWarcio(stream) {
  const { WARCParser } = await import('warcio');
  let pages = 0;
  for await (const record of new WARCParser(stream)) {
    const type = record.httpHeaders?.headers.get('content-type') ?? '';
    if (record.warcType !== 'response' || !type.startsWith('text/html')) continue;
    if ((await record.contentText()).length) pages++;
  }
  return pages;
}

if (values.way) await runOne(values.way, values.file);
else await runAll();

async function runOne(way, file) {
  const start = performance.now();
  const pages = await WAYS[way](file);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ pages, seconds: (performance.now() - start) / 1000, cpu, mb: maxRSS / 1024 }));
}

async function runAll() {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-warc-'));
  const [megabytes, seed] = [Number(values.megabytes), Number(values.seed)];
  console.log(`made up, seed ${seed}, ${megabytes} MB unpacked\n`);
  console.log(`${'what'.padEnd(44)}   records   pages  seconds  records/CPU s  peak MB`);
  for (const gzip of [false, true]) {
    const file = join(folder, gzip ? 'a.warc.gz' : 'a.warc');
    const { records } = await makeWarc(file, { megabytes, seed, gzip });
    const size = `${(statSync(file).size / 1e6).toFixed(0)} MB`;
    for (const way of Object.keys(WAYS))
      show(`${way}, ${gzip ? 'gzip' : 'plain'}, ${size}`, records, measure(way, file));
    rmSync(file);
  }
  rmSync(folder, { recursive: true });
}

function measure(way, file) {
  try {
    const args = [fileURLToPath(import.meta.url), '--way', way, '--file', file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}

function show(what, records, found) {
  const cells = found
    ? [records, found.pages, found.seconds.toFixed(1), (records / found.cpu).toFixed(0), found.mb.toFixed(0)]
    : ['not there: npm install --no-save warcio@2.4.11'];
  console.log(what.padEnd(44) + cells.map((cell, i) => String(cell).padStart([10, 8, 9, 15, 9][i])).join(''));
}
