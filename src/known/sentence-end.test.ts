import { describe, expect, it } from 'vitest';
import { findSentenceEnd, sentenceAround } from './sentence-end.js';

const ROWS: readonly (readonly [why: string, words: string, first: string])[] = [
  ['a full stop before a capital', 'She left. He stayed.', 'She left'],
  ['a question inside quotation marks', '“Why?” He stayed.', '“Why'],
  ['a title ends none', 'Sen. Brun left. He is back.', 'Sen. Brun left'],
  ['a firm ends none', 'Norvik Inc. is closing. It said so.', 'Norvik Inc. is closing'],
  ['a country before its office', 'the U.S. President left', 'the U.S. President left'],
  ['a country at the end', 'in the U.S. The firm left', 'in the U.S'],
  ['an initial', 'Oda B. Brun left', 'Oda B. Brun left'],
  ['a script without capitals', 'הוא עזב. היא נשארה.', 'הוא עזב'],
  ['none follows', 'She left.', 'She left.'],
];

describe('findSentenceEnd', () => {
  it.each(ROWS)('%s', (_why, words, first) => {
    const end = findSentenceEnd(words);
    expect(end < 0 ? words : words.slice(0, end)).toBe(first);
  });
});

const AROUND: readonly (readonly [why: string, text: string, place: string, sentence: string])[] = [
  ['the sentence in the middle', 'She left. Brun stayed. It rained.', 'Brun', 'Brun stayed.'],
  [
    'titles and firms end none',
    'It rained. Sen. Brun of Norvik Inc. left. So?',
    'Brun',
    'Sen. Brun of Norvik Inc. left.',
  ],
  [
    'a place that ends with its stop',
    'It rained at Norvik Inc. The firm left.',
    'Norvik Inc.',
    'It rained at Norvik Inc.',
  ],
  ['no further than its line', 'Rain\nBrun stayed\nSun', 'Brun', 'Brun stayed'],
  ['a place of two sentences', 'Rain. He left. She came. Sun.', 'left. She', 'He left. She came.'],
];

it.each(AROUND)('sentenceAround: %s', (_why, text, place, sentence) => {
  const at = text.indexOf(place);
  expect(text.slice(...sentenceAround(text, [at, at + place.length]))).toBe(sentence);
});
