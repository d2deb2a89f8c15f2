// Scores who said what on invented pieces of pages that hold no plain prose (interviews, captions, block quotes, transcripts, voices,
// headlines, odd quotation marks, and what only looks so), as JSON; the last line is for quality/run.mjs.
// `node quality/forms.mjs [--wrong tune|held]` after the build; --wrong lists what differs from the answers of one half.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage } from '../dist/pipeline.js';
import { loadTagger } from '../dist/source/load-tagger.js';
import { readCases } from './forms/read-cases.mjs';

const { values } = parseArgs({ options: { wrong: { type: 'string' } } });
const tagger = loadTagger();
/** Words are the right ones if at least so much of both is shared. */
const ENOUGH = 0.8;

const places = (spans) => {
  const all = new Set();
  for (const [start, end] of spans) for (let i = start; i < end; i++) all.add(i);
  return all;
};

/** The letters and digits of some spans, as places. */
const lettersAt = (text, spans) => new Set([...places(spans)].filter((i) => /[\p{L}\p{N}]/u.test(text[i])));

function likeness(a, b) {
  const both = [...a].filter((i) => b.has(i)).length;
  return both / Math.max(1, a.size + b.size - both);
}

const isSpeaker = (want, { speaker, anonymous }) =>
  want === '*' || (want === 'unnamed' ? anonymous : want.toLowerCase() === (speaker ?? '-').toLowerCase());

function scoreCase({ name, half, page, wants }) {
  const { page: read, attributions } = readPage(page, { tagger });
  const { text } = read;
  const found = attributions
    .filter(({ within }) => within === null)
    .map((one) => ({ one, letters: lettersAt(text, one.content) }));
  const free = new Set(found);
  let [right, exact] = [0, 0];
  const misses = [];
  const wanted = wants.map((want) => ({ ...want, letters: lettersAt(text, want.find(text)) }));
  for (const want of wanted) {
    const best = [...free]
      .map((f) => ({ f, like: likeness(f.letters, want.letters) }))
      .sort((x, y) => y.like - x.like)[0];
    const hit = best !== undefined && best.like >= ENOUGH && isSpeaker(want.speaker, best.f.one);
    if (hit || (want.optional && best?.like >= ENOUGH)) free.delete(best.f);
    if (want.optional) continue;
    if (hit) right++;
    else misses.push(`wants ${want.speaker} > ${want.words}`);
    if (hit && best.like === 1) exact++;
  }
  if (values.wrong === half && (misses.length || free.size)) {
    console.log(`# ${name}`);
    for (const miss of misses) console.log(`   ${miss}`);
    const show = (spans) => spans.map((span) => text.slice(...span)).join(' + ');
    for (const { one } of free)
      console.log(
        `   has ${one.speaker ?? (one.anonymous ? 'unnamed' : '-')} > ${show(one.content)} [${one.rule}; ${show(one.source)} | ${show(one.cue)}]`,
      );
  }
  const needed = wanted.filter(({ optional }) => !optional).length;
  return { theme: name.split(':')[0], half, right, exact, needed, found: right + free.size };
}

const scored = readCases(readFileSync(new URL('forms/cases.txt', import.meta.url), 'utf8')).map(scoreCase);
const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);
const share = (part, whole) => Math.round((1000 * part) / Math.max(1, whole)) / 1000;
const sumUp = (rows) => ({
  pieces: rows.length,
  wanted: sum(rows, 'needed'),
  precision: share(sum(rows, 'right'), sum(rows, 'found')),
  recall: share(sum(rows, 'right'), sum(rows, 'needed')),
  exact: share(sum(rows, 'exact'), sum(rows, 'needed')),
  allRight: share(rows.filter((row) => row.right === row.needed && row.found === row.needed).length, rows.length),
});
for (const half of ['tune', 'held']) {
  const rows = scored.filter((row) => row.half === half);
  for (const theme of [...new Set(rows.map((row) => row.theme))])
    console.log(half, theme.padEnd(18), JSON.stringify(sumUp(rows.filter((row) => row.theme === theme))));
  console.log(half, 'all'.padEnd(18), JSON.stringify(sumUp(rows)));
}
console.log(JSON.stringify(sumUp(scored)));
