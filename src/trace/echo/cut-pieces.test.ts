import { expect, test } from 'vitest';
import type { Span } from '../../span.js';
import { cutPieces } from './cut-pieces.js';

test.each<{ why: string; holes: Span[]; want: Span[] }>([
  { why: 'no hole', holes: [], want: [[2, 20]] },
  {
    why: 'a hole inside',
    holes: [[5, 8]],
    want: [
      [2, 5],
      [8, 20],
    ],
  },
  {
    why: 'holes over the ends',
    holes: [
      [0, 4],
      [18, 30],
    ],
    want: [[4, 18]],
  },
  {
    why: 'holes over each other, in any order',
    holes: [
      [9, 12],
      [5, 10],
    ],
    want: [
      [2, 5],
      [12, 20],
    ],
  },
  { why: 'a hole elsewhere', holes: [[30, 40]], want: [[2, 20]] },
  { why: 'a hole over all', holes: [[0, 50]], want: [] },
])('$why', ({ holes, want }) => {
  expect(cutPieces([2, 20], holes)).toEqual(want);
});
