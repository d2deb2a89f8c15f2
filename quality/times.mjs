// Times in invented sentences, scored as TempEval-3 does, as JSON; the last line is for quality/run.mjs. `node quality/times.mjs [--wrong]`.
// strict: span right to the letter; relaxed: spans overlap; value: relaxed and the same TIMEX3 value. F1 over all expressions. Every
// second sentence was not used to tune the rules: `kept` is their value F1.
import { readFileSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';

const lines = readFileSync(new URL('times/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const rows = lines.map((line, i) => compare(JSON.parse(line), i % 2 === 0 ? 'tuned' : 'kept'));
if (process.argv.includes('--wrong'))
  for (const { half, text, wanted, got, value } of rows.filter(
    (r) => r.value < Math.max(r.wanted.length, r.got.length),
  ))
    console.log(`${half}: ${text}\n   wanted ${show(wanted)}\n   got    ${show(got)}  (${value} right)`);
const f1 = (some, metric) => {
  const sum = (pick) => some.reduce((total, row) => total + pick(row), 0);
  const right = sum((row) => row[metric]);
  return Math.round((2000 * right) / (sum((row) => row.wanted.length) + sum((row) => row.got.length) || 1)) / 1000;
};
const half = (name) => rows.filter((row) => row.half === name);
const scores = { strict: f1(rows, 'strict'), relaxed: f1(rows, 'relaxed'), value: f1(rows, 'value') };
console.log(
  JSON.stringify({
    sentences: rows.length,
    ...scores,
    tuned: f1(half('tuned'), 'value'),
    kept: f1(half('kept'), 'value'),
  }),
);

function compare({ on, text, times }, name) {
  const reading = readPage({ id: 'page', text, published: on, whole: true });
  const got = reading.times.map(({ span, value, type }) => [text.slice(...span), value, type, span]);
  let from = 0;
  const wanted = times.map(([words, value, type]) => {
    const at = text.indexOf(words, from);
    from = at + words.length;
    return [words, value, type, [at, from]];
  });
  const pairs = wanted.map((want) => [want, got.find(([, , , span]) => span[0] < want[3][1] && want[3][0] < span[1])]);
  const count = (holds) => pairs.filter(([want, found]) => found && holds(want, found)).length;
  return {
    half: name,
    text,
    wanted,
    got,
    relaxed: count(() => true),
    strict: count((want, found) => want[0] === found[0]),
    value: count((want, found) => want[1] === found[1]),
  };
}

function show(times) {
  return times.map(([words, value]) => `${words}=${value}`).join('; ') || 'none';
}
