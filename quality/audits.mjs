// Precision and recall of audits on small cases with answers, through the whole product; the last line is for quality/run.mjs.
// `node quality/audits.mjs [--show tune|kept]`; --show lists what is wrong in one half.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { readPairs } from './conflicts/read-pairs.mjs';

const KINDS = ['dateline', 'self-contradiction', 'unverifiable-voice', 'headline-surer', 'requoted'];
const { values } = parseArgs({ options: { show: { type: 'string' } } });
const tagger = loadTagger();
const judged = readPairs(fileURLToPath(new URL('audits', import.meta.url))).map(judge);
for (const { pair, faults } of judged.filter(({ pair, faults }) => faults.length && pair.half === values.show))
  console.log(`${pair.number} ${pair.about}: ${faults.join('; ')}`);
const halves = Object.fromEntries(
  ['tune', 'kept'].map((half) => [half, score(judged.filter((j) => j.pair.half === half))]),
);
const all = score(judged);
console.log(JSON.stringify({ ...halves, all }, null, 2));
const floors = { precision: all.all.precision, recall: all.all.recall };
for (const kind of KINDS) floors[`${kind} precision`] = all[kind].precision;
console.log(JSON.stringify(floors));

function judge(pair) {
  const readings = pair.reports.map(({ outlet, published, text }, i) =>
    readPage({ id: `p${i + 1}`, text, outlet, published }, { tagger }),
  );
  const found = trace(readings).audits;
  const right = found.findIndex((audit) => pair.answer?.kind === audit.kind && showsMarks(pair, audit));
  const faults = found.flatMap((audit, i) => (i === right ? [] : [`false: ${audit.kind} (${audit.why})`]));
  if (pair.answer && right < 0) faults.push(`missed: ${pair.answer.kind}`);
  return { pair, found, right, faults };
}

/** Whether the audit shows some of the marked words, in the report that has them. */
function showsMarks({ reports }, { article, spans }) {
  const report = reports[Number(/^p(\d+)/.exec(article)[1]) - 1];
  return report.marks.some(([start, end]) => spans.some((span) => span[0] < end && start < span[1]));
}

function score(some) {
  const rows = KINDS.map((kind) => [kind, count(some, (k) => k === kind)]);
  return { ...Object.fromEntries(rows), all: count(some, () => true) };
}

function count(some, isMeant) {
  const found = some.flatMap((j) => j.found.filter(({ kind }) => isMeant(kind))).length;
  const wanted = some.filter(({ pair }) => pair.answer && isMeant(pair.answer.kind)).length;
  const right = some.filter((j) => j.right >= 0 && isMeant(j.pair.answer.kind)).length;
  return { wanted, found, right, precision: share(right, found), recall: share(right, wanted) };
}

function share(part, whole) {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}
