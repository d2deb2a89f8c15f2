// Precision and recall of conflicts on pairs of reports with answers, through the whole product; the last line is for quality/run.mjs.
// `node quality/conflicts.mjs [--show tune|kept] [--pair N]`; --show lists what is wrong in one half.
// `--on FILE… [--first N]` lists what is found on articles without answers instead.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPage, trace } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { readPairs } from './conflicts/read-pairs.mjs';
import { scoreFound } from './conflicts/score-found.mjs';

const { values } = parseArgs({
  options: {
    show: { type: 'string' },
    pair: { type: 'string' },
    on: { type: 'string', multiple: true },
    first: { type: 'string', default: '450' },
  },
});
const tagger = await loadTagger();
if (values.on) {
  console.log(JSON.stringify(countOn(values.on)));
  process.exit();
}
const pairs = readPairs(fileURLToPath(new URL('conflicts', import.meta.url))).filter(
  ({ number }) => !values.pair || number === Number(values.pair),
);
const judged = pairs.map((pair) => judge(pair, findConflicts(pair)));
const wrong = judged.filter(
  ({ pair, faults }) => faults.length && pair.half === (values.show ?? (values.pair && pair.half)),
);
for (const { pair, faults } of wrong) console.log(`${pair.number} ${pair.about}: ${faults.join('; ')}`);
const halves = Object.fromEntries(
  ['tune', 'kept'].map((half) => [half, scoreFound(judged.filter(({ pair }) => pair.half === half))]),
);
const all = scoreFound(judged);
console.log(JSON.stringify({ ...halves, all }, null, 2));
console.log(JSON.stringify(all.floors));

/** What is found on articles without answers, one JSON object a line in `files`: for a person to judge. */
function countOn(files) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).slice(0, Number(values.first));
  const readings = lines.map((line) => {
    const { id, text, publisher, published } = JSON.parse(line);
    return readPage({ id, text, outlet: publisher, published }, { tagger });
  });
  const { conflicts, audits, mentions } = trace(readings);
  for (const { kind, verdict, why, a, b } of conflicts) console.log(`${kind} ${verdict}: ${a} ${b}: ${why}`);
  for (const { kind, article, why } of audits) console.log(`${kind}: ${article}: ${why}`);
  return { articles: readings.length, mentions: mentions.length, conflicts: conflicts.length, audits: audits.length };
}

/** The conflicts of a pair, each with whether both its mentions stand on a line with marked words. */
function findConflicts({ reports }) {
  const readings = reports.map(({ outlet, published, text }, i) =>
    readPage({ id: `p${i + 1}`, text, outlet, published }, { tagger }),
  );
  const { conflicts, mentions } = trace(readings);
  const placeOf = new Map(mentions.map((m) => [m.id, m]));
  return conflicts.map((conflict) => {
    const sides = [conflict.a, conflict.b].map((id) => placeOf.get(id));
    const atMarks = reports.every((report, i) =>
      sides.some(
        (m) =>
          m.article.startsWith(`p${i + 1}.`) && report.marks.some((mark) => onOneLine(report.text, m.span[0], mark)),
      ),
    );
    return {
      ...conflict,
      atMarks,
      said: sides.map((m) =>
        m.span.map((s) => reports[m.article.startsWith('p1.') ? 0 : 1].text.slice(...s)).join(' … '),
      ),
    };
  });
}

/** On the marked line, or in the headline, which tells the same. */
function onOneLine(text, [start], [at]) {
  if (start < text.indexOf('\n')) return true;
  const [from, to] = [Math.min(start, at), Math.max(start, at)];
  return !text.slice(from, to).includes('\n');
}

function judge(pair, found) {
  const { answer } = pair;
  const isDetected = (f) => answer !== null && f.kind === answer.kind && f.atMarks;
  const first = found.findIndex(isDetected);
  const right = found.findIndex((f) => isDetected(f) && f.verdict === answer.verdict);
  const detected = right < 0 ? first : right;
  const faults = found.flatMap((f, i) =>
    i === right
      ? []
      : [`${i === detected ? 'wrong verdict' : 'false'}: ${f.kind} ${f.verdict} (${f.why}) [${f.said.join(' | ')}]`],
  );
  if (answer && first < 0 && answer.verdict !== 'scope') faults.push(`missed: ${answer.kind} ${answer.verdict}`);
  return { pair, found, detected, right, faults };
}
