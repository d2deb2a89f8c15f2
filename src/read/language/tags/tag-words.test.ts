import { expect, it } from 'vitest';
import { tagWords } from './tag-words.js';

const tag = (text: string) => tagWords(text).map(({ start, end, pos }) => `${text.slice(start, end)} ${pos}`);

it.each([
  [
    'The mayor will report it.',
    ['The DET', 'mayor NOUN', 'will AUX', 'report VERB', 'it PRON', '. PUNCT'],
    'by the words around',
  ],
  ['The report  came', ['The DET', 'report NOUN', 'came VERB'], 'several spaces'],
  ['He can’t', ['He PRON', 'ca AUX', 'n’t PART'], 'two words without a space'],
  ['', [], 'nothing'],
])('%s', (text, words, _reason) => {
  expect(tag(text)).toEqual(words);
});

it('finds its words again behind one that the tagger spells in its own way', () => {
  const text = 'I am gonna tell the mayor';
  expect(tag(text).slice(-3)).toEqual(['tell VERB', 'the DET', 'mayor NOUN']);
});
