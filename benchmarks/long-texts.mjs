// How the cost of reading grows with one text that never ends: processor seconds of the tagger alone and of the whole page.
//
//   npm run --silent build && node benchmarks/long-texts.mjs [--words 50000]
//
// Each kind is read at a quarter of the words, at half and at all of them. Twice the text in twice the time is an exponent of 1.
import { parseArgs } from 'node:util';
import { loadTagger, readPage } from '../dist/index.js';

const { values } = parseArgs({ options: { words: { type: 'string', default: '50000' } } });
const most = Number(values.words);
if (!Number.isInteger(most) || most < 4000) {
  console.error('expected --words as a whole number from 4,000 on, for example --words 200000');
  process.exit(2);
}

const sentence = 'The minister said on Monday that “nothing will change” before the vote, ';
const KINDS = [
  ['paragraphs of ten sentences', (sentence.repeat(10) + '\n').slice(0, -3) + '.\n', 120],
  ['one sentence', sentence, 12],
  ['no punctuation', 'he said she says they told us ', 7],
  ['only quotation marks', "“\"”'‘’«»„“``''「」 ", 14],
  ['unbalanced marks', '“He said "it is «not ‘over 「yet, she told me.\n', 9],
  ['right to left', 'אמר השר כי "לא יהיה שינוי" השבוע. ', 8],
  ['surrogates and combining marks', '😀\ud83d \udc00e\u0301\u200d👩\u200d🚒\ufeff said “\ud800” ', 4],
];

const tagger = loadTagger();
const secondsOf = (read) => {
  const begun = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};
const exponent = (times) => Math.log2(Math.max(times[2], 1e-3) / Math.max(times[0], 1e-3)) / 2;
const show = (cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(34))).join(''));

tagger.tag(sentence.repeat(20_000));
show([`${most} words`, 'tag 1/4', '1/2', 'all', 'growth', 'page 1/4', '1/2', 'all', 'growth']);
for (const [name, piece, words] of KINDS) {
  const texts = [most / 4, most / 2, most].map((count) => piece.repeat(Math.ceil(count / words)));
  const tagged = texts.map((text) => secondsOf(() => tagger.tag(text)));
  const read = texts.map((text) => secondsOf(() => readPage({ id: 'p', text, whole: true }, { tagger })));
  const cells = [tagged, read].flatMap((times) => [...times.map((s) => s.toFixed(2)), exponent(times).toFixed(2)]);
  show([name, ...cells]);
}
