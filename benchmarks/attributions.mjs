// Who said what: hearsay beside other tools, same texts, same scorer, one run.
//
//   npm run --silent build && node benchmarks/attributions.mjs [GOLD] [--python PATH] [--model PACKAGE]
//
// GOLD: annotated texts, one a line (default ../shared/data/polnear/dev.jsonl, which with its scorer is no part of this repository).
// --python: an interpreter that has textacy and a small English model of spaCy, the package --model (default en_core_web_sm);
// without it textacy is left out. Sentences a second are those of one thread's processor time in the
// fastest of three rounds, loading left out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { loadTagger, readPage } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' }, model: { type: 'string', default: 'en_core_web_sm' } },
});
const gold = resolve(positionals[0] ?? join(root, '../shared/data/polnear/dev.jsonl'));
const scorer = join(root, '../shared/score/attribution');
if (!existsSync(gold) || !existsSync(scorer)) {
  console.error(
    `expected annotated texts at ${gold} and their scorer at ${scorer}: they are no part of this repository`,
  );
  process.exit(2);
}
const load = (file) => import(pathToFileURL(join(scorer, file)).href);
const { loadGold } = await load('polnear.mjs');
const { scoreDocs, total, prf } = await load('score.mjs');

const documents = loadGold(gold);
const texts = [...documents.values()].map(({ id, text }) => ({ id, text }));
const tagger = loadTagger();
const countSentences = (text) => (tagger.tagSpans(text, [0, text.length]).read.breaks.sentence.at(-1) ?? -1) + 1;
const sentences = texts.reduce((sum, { text }) => sum + countSentences(text), 0);

/** Nested attributions are left out: the corpus annotates the outermost only. */
const readAttributions = (text, tools) =>
  readPage({ id: 'page', text, whole: true }, tools).attributions.filter(({ within }) => !within);
/** The rooms of readPage up to attributions, without credits, times and mentions. */
const rooms = Object.assign(
  {},
  ...(await Promise.all(
    [
      'page/lay-out',
      'page/find-language',
      'article/find-articles',
      'language/find-sentences',
      'language/find-names',
      'attribution/find-attributions',
    ].map((file) => import(`../dist/read/${file}.js`)),
  )),
);
function readOnlyAttributions(text) {
  const input = { id: 'page', text, whole: true };
  const layout = rooms.layOut(input);
  const language = rooms.findLanguage(layout.text);
  const page = { id: 'page', url: null, outlet: null, language, text: layout.text };
  const { articles, furniture } = rooms.findArticles(page, layout, input);
  const sentences = rooms.findSentences(layout.text, articles, furniture);
  const names = rooms.findNames(layout.text, sentences);
  const found = rooms.findAttributions({ text: layout.text, language, articles, sentences, names, tagger });
  return found.filter(({ within }) => !within);
}

const quotationsOf = (text) =>
  nlp(text)
    .quotations()
    .json({ offset: true })
    .map(({ offset }) => ({ source: null, cue: null, content: [[offset.start, offset.start + offset.length]] }));

/** Rounds that count, behind the first, which compiles: other programs slow some of them down, so the fastest tells most. */
const ROUNDS = 3;

/** Attributions of all texts, and the least processor time that they took. */
function timeReader(read) {
  const rounds = Array.from({ length: 1 + ROUNDS }, () => {
    const begun = process.cpuUsage();
    const found = new Map(texts.map(({ id, text }) => [id, read(text)]));
    const { user, system } = process.cpuUsage(begun);
    return { found, seconds: (user + system) / 1e6 };
  });
  return rounds.slice(1).reduce((a, b) => (b.seconds < a.seconds ? b : a));
}

function runTextacy(python) {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'textacy-quotations.py');
  const input = texts.map((line) => JSON.stringify(line) + '\n').join('');
  const run = spawnSync(python, [script, values.model], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`textacy did not run: ${run.stderr?.trim().split('\n').at(-1) ?? run.error}`);
  const lines = run.stdout.trim().split('\n').map(JSON.parse);
  const found = new Map(lines.slice(0, -1).map(({ id, attributions }) => [id, attributions]));
  return { found, seconds: lines.at(-1).seconds };
}

const METRICS = ['linked', 'frag.source', 'frag.cue', 'frag.content', 'type.linked.direct', 'quote.speaker'];
const HEADS = ['linked', 'source', 'cue', 'content', 'direct', 'speaker', 'sentences/s'];
const row = (name, cells) => console.log(name.padEnd(46) + cells.map((cell) => String(cell).padStart(12)).join(''));

function show(name, { found, seconds }) {
  const absent = (spans) => (spans?.length ? spans : null);
  const bare = ({ source, cue, content }) => ({ source: absent(source), cue: absent(cue), content: absent(content) });
  const scores = total(scoreDocs(documents, new Map([...found].map(([id, list]) => [id, list.map(bare)]))));
  const cells = METRICS.map((metric) => prf(scores[metric]).F.toFixed(1));
  row(name, [...cells, Math.round(sentences / seconds)]);
}

console.log(`Node ${process.version}; ${texts.length} texts, ${sentences} sentences\n`);
row('F1', HEADS);
show(
  'hearsay, the whole page read',
  timeReader((text) => readAttributions(text, { tagger })),
);
show('hearsay, raw text to attributions', timeReader(readOnlyAttributions));
show(
  'hearsay, its tagger alone',
  timeReader((text) => tagger.tag(text)),
);
show(
  'hearsay, its rules alone, the whole page read',
  timeReader((text) => readAttributions(text, {})),
);
show('compromise, quotations', timeReader(quotationsOf));
if (values.python) show('textacy, direct quotations', runTextacy(values.python));
else console.log('textacy: left out (--python names an interpreter that has it)');
