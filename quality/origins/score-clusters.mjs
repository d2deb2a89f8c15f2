import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage, trace } from '../../dist/pipeline.js';
import { loadTagger } from '../../dist/source/load-tagger.js';
import { readCluster } from './read-cluster.mjs';
import { scoreClaim } from './score-claim.mjs';
import { sumScores } from './sum-scores.mjs';

const isOdd = (name) => Number.parseInt(name, 10) % 2 === 1;

/** Scores the clusters of a folder and prints them as JSON; options of the command line choose which and what is shown. */
export function scoreClusters(folder) {
  const { values } = parseArgs({
    options: { half: { type: 'string' }, wrong: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const tagger = loadTagger();
  const scored = readdirSync(folder)
    .sort()
    .filter((file) => !values.only || file.startsWith(values.only))
    .filter((file) => !values.half || isOdd(file) === (values.half === 'odd'))
    .flatMap((file) => {
      const cluster = readCluster(file.replace(/\.txt$/, ''), readFileSync(new URL(file, folder), 'utf8'));
      const traced = trace(cluster.pages.map((page) => readPage(page, { tagger })));
      return cluster.claims.map((claim) => scoreClaim(claim, traced));
    });
  if (values.wrong) for (const { wrong } of scored) for (const line of wrong) console.log(line);
  const halves = { odd: scored.filter((s) => isOdd(s.cluster)), even: scored.filter((s) => !isOdd(s.cluster)) };
  const all = sumScores(scored);
  console.log(JSON.stringify({ all, odd: sumScores(halves.odd), even: sumScores(halves.even) }, null, 2));
  console.log(JSON.stringify(all));
}
