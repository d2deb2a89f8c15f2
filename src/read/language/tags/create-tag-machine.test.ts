import { expect, it } from 'vitest';
import { createTagMachine, HINTED } from './create-tag-machine.js';

const [OTHERWISE, HINT] = [2_070_003, 1_080_000];
/** 5 8 makes the second word 16 where it is known as such; a hint 4 alone makes a word 3; 8 8 8 the first 9, if not more than 8 8 then 2. */
const machine = createTagMachine(
  JSON.stringify([
    100,
    6,
    {
      0: { 5: 1, 8: 3, [HINT + 4]: 6 },
      1: { 8: 2, [OTHERWISE]: 0 },
      3: { 8: 4, [OTHERWISE]: 0 },
      4: { 8: 5, [OTHERWISE]: 2 },
    },
    { 2: '16', 5: '-9', 6: '-3' },
    { 2: [1, 0] },
  ]),
);

it.each([
  [[5, 8], [{ at: 1, pos: 16, ifKnown: true }], 'the word that the pattern marks'],
  [
    [5, 5, 8],
    [{ at: 2, pos: 16, ifKnown: true }],
    'a pattern that breaks off is looked for again from the next word on',
  ],
  [[HINTED + 4, 1], [{ at: 0, pos: 3, ifKnown: false }], 'hints are symbols too; a negative number is for sure'],
  [[8, 8, 8], [{ at: 0, pos: 9, ifKnown: false }], 'the longest pattern'],
  [[8, 8, 1, 8], [{ at: 1, pos: 16, ifKnown: true }], 'the shorter one where the longer breaks off'],
  [[1, 2, 3], [], 'no pattern'],
])('%j', (symbols, corrections, _reason) => {
  expect(machine.find(symbols)).toEqual(corrections);
});
