// Article text of invented HTML pages of many kinds, as JSON; the last line is for quality/run.mjs.
// `node quality/pages.mjs [--worst]`. Beside each page stands the text that a reader would keep. Every second page, by name in each folder, was not
// used to tune the rules: `kept` is its score.
import { readFileSync, readdirSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';
import { bodyText, compareShingles, meanScores } from './pages/score-text.mjs';

const rows = ['pages/', 'pages/more/', 'pages/third/'].flatMap((folder) =>
  scoreFolder(new URL(folder, import.meta.url)),
);
if (process.argv.includes('--worst'))
  for (const row of rows.filter((r) => !r.exact).sort((a, b) => a.precision * a.recall - b.precision * b.recall))
    console.log(`${row.name} (${row.half}): precision ${row.precision.toFixed(3)}, recall ${row.recall.toFixed(3)}`);
const tuned = meanScores(rows.filter((row) => row.half === 'tuned'));
const kept = meanScores(rows.filter((row) => row.half === 'kept'));
console.log(JSON.stringify({ ...meanScores(rows), pages: rows.length, tuned: tuned.f1, kept: kept.f1 }));

function scoreFolder(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return names.map((file, i) => scorePage(folder, file.replace(/\.html$/, ''), i % 2 === 0 ? 'tuned' : 'kept'));
}

function scorePage(folder, name, half) {
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const expected = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const reading = readPage({ id: name, html });
  const found = reading.articles.map((article) => bodyText(reading, article)).join('\n');
  return { name, half, ...compareShingles(expected, found) };
}
