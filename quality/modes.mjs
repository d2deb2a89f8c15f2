// In which mode sentences are told (quality/modes/sentences.tsv: mode, sentence, reason), as JSON; the last line is for quality/run.mjs.
// The answers were written before the rules; odd lines were at hand while the rules were written, even ones kept back.
// `node quality/modes.mjs [--wrong]` after the build; --wrong lists what is wrong in the half at hand.
import { readFileSync } from 'node:fs';
import { readPage } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';

const tagger = loadTagger();
const rows = readFileSync(new URL('modes/sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([mode, sentence]) => ({ mode, sentence, found: modeOf(sentence) }));
const halves = { tuned: rows.filter((_, i) => i % 2 === 0), kept: rows.filter((_, i) => i % 2 === 1) };
if (process.argv.includes('--wrong'))
  for (const { mode, sentence, found } of halves.tuned.filter((row) => row.mode !== row.found))
    console.log(`${mode}, found ${found}: ${sentence}`);
const scores = Object.fromEntries(Object.entries(halves).map(([half, own]) => [half, score(own)]));
console.log(JSON.stringify(scores, null, 2));
console.log(JSON.stringify({ accuracy: scores.kept.accuracy, macroF1: scores.kept.macroF1 }));

/** The mode of a sentence: that of the first of its mentions which is not plainly told. */
function modeOf(sentence) {
  const { mentions } = readPage({ id: 'p', text: sentence, whole: true }, { tagger });
  return mentions.find((mention) => mention.mode !== 'told')?.mode ?? 'told';
}

function score(own) {
  const modes = [...new Set(own.map((row) => row.mode))];
  const f1 = modes.map((mode) => {
    const hits = own.filter((row) => row.mode === mode && row.found === mode).length;
    return (
      (2 * hits) / (own.filter((row) => row.mode === mode).length + own.filter((row) => row.found === mode).length)
    );
  });
  const right = own.filter((row) => row.mode === row.found).length;
  return {
    sentences: own.length,
    accuracy: round(right / own.length),
    macroF1: round(f1.reduce((sum, one) => sum + one, 0) / f1.length),
  };
}

function round(share) {
  return Math.round(share * 1000) / 1000;
}
