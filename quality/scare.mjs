// Words from which a sentence keeps a distance (quality/scare/cases.txt), as JSON; the last line is for quality/run.mjs.
// The answers were written before the rules; odd sentences were at hand while the rules were written, even ones kept back.
// `node quality/scare.mjs [--wrong]` after the build; --wrong lists what is wrong in the half at hand.
import { readFileSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';

const tagger = loadTagger();
const rows = readFileSync(new URL('scare/cases.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map(readCase);
const halves = { tuned: rows.filter((_, i) => i % 2 === 0), kept: rows.filter((_, i) => i % 2 === 1) };
if (process.argv.includes('--wrong'))
  for (const { asked, found, text } of halves.tuned.filter((row) => row.asked.join() !== row.found.join()))
    console.log(`asked ${asked.join(', ') || 'none'}, found ${found.join(', ') || 'none'}: ${text}`);
const scores = Object.fromEntries(Object.entries(halves).map(([half, own]) => [half, score(own)]));
console.log(JSON.stringify(scores, null, 2));
console.log(JSON.stringify({ precision: scores.kept.precision, recall: scores.kept.recall }));

/** A sentence without its marks, the words asked for and the words found, without quotation marks. */
function readCase(line) {
  const text = line.replace(/\[\[|\]\]/g, '');
  const { mentions } = readPage({ id: 'p', text, whole: true }, { tagger });
  const bare = (words) => words.replace(/["“”]/g, '');
  return {
    text,
    asked: [...line.matchAll(/\[\[(.*?)\]\]/g)].map((match) => bare(match[1])),
    found: [...new Set(mentions.flatMap((m) => m.scareWords.map((span) => bare(text.slice(...span)))))],
  };
}

function score(own) {
  const count = (key) => own.reduce((sum, row) => sum + row[key].length, 0);
  const hits = own.reduce((sum, row) => sum + row.found.filter((words) => row.asked.includes(words)).length, 0);
  return {
    sentences: own.length,
    precision: round(hits / Math.max(1, count('found'))),
    recall: round(hits / Math.max(1, count('asked'))),
  };
}

function round(share) {
  return Math.round(share * 1000) / 1000;
}
