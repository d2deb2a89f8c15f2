// How sure event words are, against invented sentences with one event word (quality/certainty/sentences.tsv) and with several
// (prose.tsv), as JSON; the last line is for quality/run.mjs. `node quality/certainty.mjs [--wrong]`; odd lines were at hand while
// the rules were written, even lines were kept back.
import { readFileSync } from 'node:fs';
import { findCertainty } from '../dist/index.js';

const NUMBERS = { 'CT+': 3, 'PR+': 2, 'PS+': 1, U: 0, 'PS-': -1, 'PR-': -2, 'CT-': -3 };
const [single, prose] = ['sentences.tsv', 'prose.tsv'].map((name) => scoreHalves(readLines(name)));
const { macroF1, accuracy, r } = single.kept;
console.log(JSON.stringify({ single, prose }, null, 2));
console.log(JSON.stringify({ macroF1, accuracy, r, 'prose macroF1': prose.kept.macroF1, 'prose r': prose.kept.r }));

function readLines(name) {
  return readFileSync(new URL(`certainty/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (line.includes('|') ? toItems(line) : [toItem(line)]));
}

/** Scores by event word, halves by sentence. */
function scoreHalves(sentences) {
  const [tuned, kept] = [0, 1].map((half) => sentences.filter((_, i) => i % 2 === half).flat());
  if (process.argv.includes('--wrong')) tuned.filter((item) => item.said !== item.certainty).forEach(showWrong);
  const baseline = score(sentences.flat().map((item) => ({ ...item, said: 'CT+' })));
  return { tuned: score(tuned), kept: score(kept), baseline };
}

/** Every event word of a sentence that marks them `[word|value]`. */
function toItems(line) {
  const [marked, reason] = line.split('\t');
  const parts = marked.split(/\[([^|\]]+)\|([^\]]+)\]/);
  const text = parts.filter((_, i) => i % 3 !== 2).join('');
  let at = 0;
  return parts.flatMap((part, i) => {
    if (i % 3 !== 2) at += part.length;
    if (i % 3 !== 1) return [];
    const found = findCertainty(text, [at - part.length, at]);
    return [{ certainty: parts[i + 1], text, event: part, reason, said: found?.certainty ?? 'CT+', rule: found?.rule }];
  });
}

function toItem(line) {
  const [certainty, marked, reason] = line.split('\t');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const found = findCertainty(text, [start, end]);
  return { certainty, text, event: text.slice(start, end), reason, said: found?.certainty ?? 'CT+', rule: found?.rule };
}

function showWrong({ certainty, said, text, event, rule }) {
  console.log(`${certainty} not ${said} (${rule}): [${event}] ${text}`);
}

function score(items) {
  const pairs = items.map((item) => [NUMBERS[item.certainty], NUMBERS[item.said]]);
  return {
    events: items.length,
    accuracy: round(items.filter((item) => item.certainty === item.said).length / items.length),
    macroF1: round(mean(Object.keys(NUMBERS).map((value) => f1(items, value)))),
    meanAbsoluteError: round(mean(pairs.map(([x, y]) => Math.abs(x - y)))),
    r: round(correlate(pairs)),
  };
}

function f1(items, value) {
  const right = items.filter((item) => item.certainty === value && item.said === value).length;
  const asked = items.filter((item) => item.certainty === value).length;
  const said = items.filter((item) => item.said === value).length;
  return right === 0 ? 0 : (2 * right) / (asked + said);
}

function correlate(pairs) {
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const product = (u, v) => pairs.reduce((sum, pair) => sum + (pair[u] - (u ? y : x)) * (pair[v] - (v ? y : x)), 0);
  const spread = Math.sqrt(product(0, 0) * product(1, 1));
  return spread === 0 ? 0 : product(0, 1) / spread;
}

function mean(list) {
  return list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
}

function round(x) {
  return Math.round(x * 1000) / 1000;
}
