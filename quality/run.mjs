// Scores hearsay on every corpus that is at hand and compares with quality/floors.json.
//
//   npm run quality                prints a table; exits 1 where a score fell below its floor or a corpus changed
//   node quality/run.mjs --raise   after the build: raises every floor to its score and notes the hash of each corpus
//
// A floor is kept with the SHA-256 of the corpus it was measured on: a score on other pages is another score.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countAnswers } from './count-answers.mjs';
import { hashCorpus } from './hash-corpus.mjs';
import { printTable } from './print-table.mjs';
import { raiseFloors } from './raise-floors.mjs';
import { runScorer } from './run-scorer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = fileURLToPath(new URL('floors.json', import.meta.url));
const floors = JSON.parse(readFileSync(path, 'utf8'));
const measured = floors.corpora.map((corpus) => measure(corpus));

if (process.argv.includes('--raise')) await raiseFloors(path, floors, measured);
else process.exitCode = printTable(measured.flatMap(rowsOf)) ? 0 : 1;

function measure(corpus) {
  const hash = hashCorpus(root, corpus.files);
  if (hash === null) return { corpus, hash, scores: {}, fault: null };
  return { corpus, hash, ...(corpus.scorer ? runScorer(root, corpus.scorer) : countAnswers(root, corpus.test)) };
}

function rowsOf({ corpus, hash, scores, aims, fault }) {
  const { name } = corpus;
  if (hash === null) return [{ corpus: name, skipped: `${corpus.files.join(', ')} is not here` }];
  const rows = Object.entries(corpus.floors).map(([metric, floor]) => ({
    corpus: name,
    metric,
    score: scores[metric] ?? null,
    floor,
  }));
  if (aims?.length) rows.push({ corpus: name, aims });
  if (fault) rows.push({ corpus: name, fault });
  if (hash !== corpus.sha256)
    rows.push({
      corpus: name,
      fault: 'the corpus is not the one that its floors were measured on; see CONTRIBUTING.md',
    });
  return rows;
}
