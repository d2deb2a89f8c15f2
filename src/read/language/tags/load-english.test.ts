import { expect, it } from 'vitest';
import { loadEnglish } from './load-english.js';

const english = loadEnglish();
const cut = (chunk: string) =>
  english.cut(chunk).map(({ value, pos, lemmaAs }) => [value, english.kindOf(pos), lemmaAs(pos)]);

it.each([
  [
    'said,',
    [
      ['said', 'VERB', 'say'],
      [',', 'PUNCT', ','],
    ],
    'the mark behind a word stands alone',
  ],
  [
    'can’t',
    [
      ['ca', 'AUX', 'can'],
      ['n’t', 'PART', 'not'],
    ],
    'a contraction has the lemmas of its parts',
  ],
  ['Brelovia', [['Brelovia', 'PROPN', 'brelovia']], 'what the lexicon lacks is a name by its capital'],
  ['constructor', [['constructor', 'NOUN', 'constructor']], 'a word that every object has is a word'],
])('%s', (chunk, parts, _reason) => {
  expect(cut(chunk)).toEqual(parts);
});

it('cuts a word alike whatever it cut before', () => {
  const alone = cut('Vesk’s');
  cut('“Vesk’s');
  expect(cut('Vesk’s')).toEqual(alone);
});
