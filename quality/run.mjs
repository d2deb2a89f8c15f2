// Scores hearsay on every corpus that is at hand and compares with quality/floors.json.
//
//   npm run quality            prints a table; exits 1 where a score fell below its floor or a corpus changed
//   node quality/run.mjs --print-hashes   the hashes to write into floors.json after a corpus was changed on purpose
//
// A floor is kept with the SHA-256 of the corpus it was measured on: a score on other pages is another score.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countAnswers } from './count-answers.mjs';
import { hashCorpus } from './hash-corpus.mjs';
import { printTable } from './print-table.mjs';
import { runScorer } from './run-scorer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
const rows = [];

for (const corpus of floors.corpora) {
  const hash = hashCorpus(root, corpus.files);
  if (process.argv.includes('--print-hashes')) {
    console.log(`${corpus.name}  ${hash ?? 'not here'}`);
    continue;
  }
  if (hash === null) {
    rows.push({ corpus: corpus.name, skipped: `${corpus.files.join(', ')} is not here` });
    continue;
  }
  const { scores, fault } = corpus.scorer ? runScorer(root, corpus.scorer) : countAnswers(root, corpus.test);
  if (fault) rows.push({ corpus: corpus.name, fault });
  if (hash !== corpus.sha256)
    rows.push({
      corpus: corpus.name,
      fault: `the corpus changed: its hash is ${hash}. Measure again and write hash and floors together`,
    });
  for (const [metric, floor] of Object.entries(corpus.floors))
    rows.push({ corpus: corpus.name, metric, score: scores[metric] ?? null, floor });
}

if (rows.length > 0) process.exitCode = printTable(rows) ? 0 : 1;
