// Counts of origins on quality/origins, hearsay's beside those of a baseline that compares headlines only, in one run.
// `npm run build && node benchmarks/headline-rival.mjs`
//
// The baseline decides as corroborate-mcp 0.1.3 does (read in its public source; the package could not be installed here, so this
// is written anew): a headline that holds two words and 35 % of the claim's words counts, and headlines whose words overlap by
// 0.55 (Jaccard) are one origin. Both get the same frozen pages, and nothing from the network.
import { readFileSync, readdirSync } from 'node:fs';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { readCluster } from '../quality/origins/read-cluster.mjs';
import { scoreClaim } from '../quality/origins/score-claim.mjs';

const COMMON = new Set(
  'a an the and or but of in on at to for from by with as is are was were be been has have had its it this that will would not no says said say report'.split(
    ' ',
  ),
);
const wordsOf = (text) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((w) => w && !COMMON.has(w)),
  );
const overlap = (a, b) => [...a].filter((w) => b.has(w)).length;
const isOne = (a, b) => overlap(a, b) / Math.max(1, a.size + b.size - overlap(a, b)) >= 0.55;
const fits = (title, claim) => {
  const core = [...claim].filter((w) => w.length >= 3);
  const hits = core.filter((c) => [...title].some((t) => t.startsWith(c) || (c.startsWith(t) && t.length >= 3))).length;
  return hits >= 2 && hits / core.length >= 0.35;
};

function countHeadlines(claim, pages) {
  const groups = [];
  const words = wordsOf(Object.values(claim.told)[0].words);
  for (const page of pages) {
    const title = wordsOf(page.text.split('\n')[0]);
    if (fits(title, words) && !groups.some((g) => isOne(g, title))) groups.push(title);
  }
  return groups.length;
}

const folder = new URL('../quality/origins/clusters/', import.meta.url);
const tagger = loadTagger();
const rows = readdirSync(folder)
  .sort()
  .flatMap((file) => {
    const cluster = readCluster(file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8'));
    const traced = trace(cluster.pages.map((page) => readPage(page, { tagger })));
    return cluster.claims.map((claim) => {
      const told = cluster.pages.filter((p) => claim.told[p.id]);
      const count = countHeadlines(claim, told);
      const isRight = claim.ranges.some(([least, most]) => least <= count && count <= most);
      return {
        name: cluster.name,
        about: claim.about,
        truth: claim.ranges[0],
        headlines: count,
        isRight,
        ours: scoreClaim(claim, traced).rangeRight,
      };
    });
  });
const share = (test) => Math.round((1000 * rows.filter(test).length) / rows.length) / 10;
for (const r of rows)
  if (!r.isRight || !r.ours)
    console.log(
      `${r.name}: truth ${r.truth.join(' to ')}; headlines ${r.headlines}${r.isRight ? '' : ' (wrong)'}; hearsay ${r.ours ? 'right' : 'wrong'}`,
    );
console.log(
  JSON.stringify({
    claims: rows.length,
    headlinesRight: share((r) => r.isRight),
    hearsayRight: share((r) => r.ours),
    headlinesNone: share((r) => r.headlines === 0),
    headlinesTooMany: share((r) => r.headlines > r.truth[1]),
  }),
);
