import { describe, expect, it } from 'vitest';
import { cutSequences } from './cut-sequences.js';

describe('cutSequences', () => {
  it.each([
    [
      [0, 0, 1, 1, 2],
      4,
      [
        [0, 4],
        [4, 5],
      ],
      'whole paragraphs, as many as fit',
    ],
    [
      [0, 0, 0, 0, 0],
      2,
      [
        [0, 2],
        [2, 4],
        [4, 5],
      ],
      'a paragraph that fits nowhere is cut',
    ],
    [
      [0, 1, 1, 1, 2],
      2,
      [
        [0, 1],
        [1, 3],
        [3, 5],
      ],
      'what is left of it takes the next paragraph along',
    ],
    [[], 4, [], 'nothing in, nothing out'],
  ])('%j at most %i', (...[paragraphs, longest, expected]) => {
    expect(cutSequences(Int32Array.from(paragraphs), longest)).toEqual(expected);
  });
});
