// Scores origins on short clusters of pages with known chains, as JSON; the last line is for quality/run.mjs.
// `node quality/origins.mjs [--half odd|even] [--wrong] [--only NAME]`; --wrong lists what differs from the answers.
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { readCluster } from './origins/read-cluster.mjs';
import { scoreClaim } from './origins/score-claim.mjs';
import { sumScores } from './origins/sum-scores.mjs';

const { values } = parseArgs({
  options: { half: { type: 'string' }, wrong: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const folder = new URL('origins/clusters/', import.meta.url);
const tagger = loadTagger();
const isOdd = (name) => Number.parseInt(name, 10) % 2 === 1;
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
