// Kind of act on 199 made-up attributions, half for tuning and half held back; the last line is for quality/run.mjs.
// `node quality/acts.mjs [--wrong tune|held]` after the build.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findAct } from '../dist/read/attribution/find-act.js';

const { values } = parseArgs({ options: { wrong: { type: 'string' } } });
const lines = readFileSync(new URL('acts/cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const answers = lines.map((line, i) => {
  const { act, ...words } = JSON.parse(line);
  return { half: i % 2 ? 'held' : 'tune', act, words, found: findAct(words) };
});
const shareRight = (list) =>
  Math.round((1000 * list.filter(({ act, found }) => act === found).length) / Math.max(1, list.length)) / 10;

for (const act of [...new Set(answers.map((a) => a.act))]) {
  const list = answers.filter((a) => a.act === act);
  console.log(`${act.padEnd(12)} ${String(list.length).padStart(4)} ${shareRight(list).toFixed(1).padStart(6)} %`);
}
for (const { act, words, found } of answers.filter((a) => a.half === values.wrong && a.act !== a.found))
  console.log(`${act}\t${words.source} | ${words.cue} | ${words.content}\tgot ${found}`);
const [tune, held] = ['tune', 'held'].map((half) => shareRight(answers.filter((a) => a.half === half)));
console.log(JSON.stringify({ tune, held, all: shareRight(answers) }));
