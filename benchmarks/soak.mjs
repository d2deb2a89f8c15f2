// Follows made-up feeds from a host on this machine and kills the run again and again: nothing may be lost, nothing read twice.
//
//   npm run --silent build && node benchmarks/soak.mjs [--items 20000] [--feeds 20] [--kills 25] [--seed 7]
//
// Prints one line of JSON; exits 1 where something was lost or stands twice.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeRandom } from './make-corpus.mjs';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '20000' },
    feeds: { type: 'string', default: '20' },
    kills: { type: 'string', default: '25' },
    seed: { type: 'string', default: '7' },
  },
});
const [items, feeds, kills, seed] = [values.items, values.feeds, values.kills, values.seed].map(Number);
const random = makeRandom(seed);
const cli = fileURLToPath(new URL('../dist/views/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-soak-'));
const record = join(folder, 'r.duckdb');
const list = join(folder, 'feeds.opml');

const SYLLABLES = 'va lo mir ten sa rok del bri nos ka tur eln pa gor hes lim'.split(' ');
/** A word of its own for each number, so that no page tells what another one does. */
const word = (n) =>
  [n, n >> 4, n >> 8, n >> 12, n >> 16].map((part) => SYLLABLES[(part * 7 + 3) % SYLLABLES.length]).join('');
const pageOf = (n) => {
  const [a, b, c] = [word(n * 3), word(n * 3 + 1), word(n * 3 + 2)];
  return `${a} ${b} ${c}\n\nThe ${a} of ${b} was shut on Monday, ${c} said.\n`;
};
const itemOf = (origin, n) =>
  `<item><title>Notice ${n}</title><link>${origin}/p/${n}</link><guid isPermaLink="false">n${n}</guid></item>`;

let asked = 0;
const server = createServer((request, response) => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const [, kind, number] = /^\/(p|f)\/(\d+)$/.exec(request.url) ?? [];
  if (!kind) return void response.writeHead(404).end();
  if (kind === 'p') {
    asked++;
    return void response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(pageOf(Number(number)));
  }
  const own = Array.from({ length: items }, (_, n) => n).filter((n) => n % feeds === Number(number));
  const etag = `"f${number}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
  response.end(
    `<rss version="2.0"><channel><title>Feed ${number}</title><link>${origin}</link>${own.map((n) => itemOf(origin, n)).join('')}</channel></rss>`,
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const outlines = Array.from({ length: feeds }, (_, n) => `<outline text="${n}" xmlUrl="${origin}/f/${n}"/>`);
writeFileSync(list, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);

const start = performance.now();
let killed = 0;
let ended = null;
while (ended === null) {
  const limit = killed < kills ? 3000 + random() * 22_000 : null;
  ended = await run(limit);
  if (ended === null) killed++;
}
const found = await count();
server.close();
rmSync(folder, { recursive: true });
const fine =
  ended === 0 && found.pages === items && found.names === items && found.read === items && found.told === items;
console.log(
  JSON.stringify({
    items,
    feeds,
    seed,
    killed,
    seconds: Math.round((performance.now() - start) / 1000),
    asked,
    ...found,
    fine,
  }),
);
process.exitCode = fine ? 0 : 1;

/** Runs the watch once; kills it after `limit` milliseconds. Gives its exit code, null where it was killed. */
function run(limit) {
  const args = ['watch', list, '--once', '--allow-private', '--delay', '0', '--record', record];
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const timer = limit === null ? null : setTimeout(() => child.kill('SIGKILL'), limit);
  return new Promise((resolve) => child.once('exit', (code) => (clearTimeout(timer), resolve(code))));
}

async function count() {
  const instance = await DuckDBInstance.create(record, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const answer = await connection.runAndReadAll(
    `SELECT (SELECT count(*) FROM pages) AS pages, (SELECT count(DISTINCT url) FROM pages) AS names,
     (SELECT count(*) FROM feed_items WHERE state = 'read') AS read, (SELECT count(*) FROM feed_items WHERE told) AS told`,
  );
  const [row] = answer.getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}
