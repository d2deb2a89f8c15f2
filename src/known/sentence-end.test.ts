import { describe, expect, it } from 'vitest';
import { findSentenceEnd } from './sentence-end.js';

const ROWS: readonly (readonly [why: string, words: string, first: string])[] = [
  ['a full stop before a capital', 'She left. He stayed.', 'She left'],
  ['a question inside quotation marks', '“Why?” He stayed.', '“Why'],
  ['a title ends none', 'Sen. Brun left. He is back.', 'Sen. Brun left'],
  ['a firm ends none', 'Norvik Inc. is closing. It said so.', 'Norvik Inc. is closing'],
  ['a country before its office', 'the U.S. President left', 'the U.S. President left'],
  ['a country at the end', 'in the U.S. The firm left', 'in the U.S'],
  ['an initial', 'Oda B. Brun left', 'Oda B. Brun left'],
  ['none follows', 'She left.', 'She left.'],
];

describe('findSentenceEnd', () => {
  it.each(ROWS)('%s', (_why, words, first) => {
    const end = findSentenceEnd(words);
    expect(end < 0 ? words : words.slice(0, end)).toBe(first);
  });
});
