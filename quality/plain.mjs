// Words kept of invented texts as others scrape them, with menus, teasers and notices, as JSON; the last line is for quality/run.mjs.
// `node quality/plain.mjs [--wrong]`. Beside each text stand the lines that are its reports' or their headlines'. Every second text was
// not looked at while the rules were written: `keptPrecision` and `keptRecall` are theirs.
import { readFileSync, readdirSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';

const folder = new URL('plain/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const rows = names.map((file, i) => scoreText(file.replace(/\.txt$/, ''), i % 2 === 0 ? 'tuned' : 'kept'));
if (process.argv.includes('--wrong'))
  for (const { name, half, wrong } of rows.filter((row) => row.wrong.length > 0))
    console.log(`${name} (${half})\n  ${wrong.join('\n  ')}`);
const share = (some, right, all) => {
  const sum = (key) => some.reduce((total, row) => total + row[key], 0);
  return Math.round((1000 * sum(right)) / sum(all)) / 1000;
};
const kept = rows.filter((row) => row.half === 'kept');
console.log(
  JSON.stringify({
    texts: rows.length,
    precision: share(rows, 'right', 'found'),
    recall: share(rows, 'right', 'wanted'),
    keptPrecision: share(kept, 'right', 'found'),
    keptRecall: share(kept, 'right', 'wanted'),
  }),
);

function scoreText(name, half) {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const expected = new Set(linesOf(readFileSync(new URL(`${name}.expected`, folder), 'utf8')));
  const { furniture } = readPage({ id: name, text });
  const aside = new Set(furniture.map(({ span }) => text.slice(...span)));
  const found = linesOf(text).filter((line) => !aside.has(line));
  const count = (lines) => lines.reduce((sum, line) => sum + line.split(' ').length, 0);
  const wrong = [
    ...found.filter((line) => !expected.has(line)).map((line) => `kept: ${line}`),
    ...[...expected].filter((line) => !found.includes(line)).map((line) => `lost: ${line}`),
  ];
  const right = count([...new Set(found)].filter((line) => expected.has(line)));
  return { name, half, right, found: count(found), wanted: count([...expected]), wrong };
}

function linesOf(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
