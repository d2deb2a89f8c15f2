// Reads texts through the tagger's own tokeniser and writes what the network learns from. See README.md.
//   node training/prepare.mjs DATA WORK [DIST] [NAME=FILE…]
// DATA/{train,dev}.jsonl: annotated documents; NAME=FILE: plain text, documents parted by empty lines.
// Writes WORK/<split>.tokens.jsonl, one document a line. They hold words of the texts: never commit them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { labelTokens } from './label-tokens.mjs';
import { turnAround } from './turn-around.mjs';

const [data, work, dist = 'dist', ...plain] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(resolve(dist, 'read/attribution/tagger', file)).href);
const { readTokens } = await load('read-tokens.js');
const { normaliseWord, TABLES } = await load('find-features.js');
const LEAST_WORDS = 40;

function describe({ id, text, annotations }) {
  const { tokens, features, quotes, breaks } = readTokens(text, [0, text.length]);
  const raw = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  return {
    id,
    raw,
    norm: raw.map((word, i) => normaliseWord(word, quotes.mark[i])),
    word: [...features.word],
    rows: [...features.rows],
    paragraph: [...breaks.paragraph],
    labels: annotations.map(({ attributions }) => labelTokens(tokens, attributions)),
  };
}

function write(split, documents) {
  const lines = documents.map((document) => JSON.stringify(describe(document)) + '\n');
  writeFileSync(join(work, `${split}.tokens.jsonl`), lines.join(''));
}

const readSplit = (split) =>
  readFileSync(join(data, `${split}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse);
write('train', readSplit('train').map(turnAround));
write('dev', readSplit('dev'));
for (const [name, file] of plain.map((argument) => argument.split('='))) {
  const texts = readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter((text) => text.split(/\s+/).length >= LEAST_WORDS);
  write(
    name,
    texts.map((text, i) => ({ id: `${name}${i}`, text, annotations: [] })),
  );
}
writeFileSync(join(work, 'tables.json'), JSON.stringify(TABLES));
