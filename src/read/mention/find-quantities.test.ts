import { describe, expect, it } from 'vitest';
import { findQuantities } from './find-quantities.js';

const MOST = Number.MAX_SAFE_INTEGER;
const ROWS: readonly (readonly [
  text: string,
  expected: readonly (readonly [low: number, high: number, unit: string | null])[],
  why: string,
])[] = [
  ['four people died', [[4, 4, 'peopl']], 'a number in words'],
  ['2,400 people left', [[2400, 2400, 'peopl']], 'thousands with a comma'],
  ['at least 40 houses', [[40, MOST, 'hous']], 'a lower bound'],
  ['between 300 and 400 houses', [[300, 400, 'hous']], 'a range is one quantity'],
  [
    'from two to three crowns',
    [
      [2, 2, null],
      [3, 3, 'crown'],
    ],
    'a change is two',
  ],
  ['dozens of fans', [[20, 150, 'fan']], 'a count without a number'],
  ['half of the voters', [[48, 52, '%']], 'a share in words'],
  ['the 34-year-old', [[34, 34, 'age']], 'an age'],
  ['magnitude 6.1', [[6.1, 6.1, 'magnitude']], 'a magnitude'],
  ['40 degrees Celsius', [[40, 40, 'celsius']], 'a scale of temperature'],
  ['up to 94,300 soldiers', [[0, 94300, 'soldier']], 'an upper bound'],
  ['about 100 ships', [[90, 110.00000000000001, 'ship']], 'a rounded number holds its neighbours'],
  ['1.5 million tonnes', [[1.5e6, 1.5e6, 'tonn']], 'a scale word'],
  ['a price of $3 to $3.6 billion', [[3e9, 3.6e9, '$']], 'the first of a range has the scale of the second'],
  ['$20bn', [[20e9, 20e9, '$']], 'money'],
  ['45 percent', [[45, 45, '%']], 'a share'],
  ['in 2024 elections', [], 'a year is no quantity'],
  ['February 24 was cold', [], 'nor is a day of the month'],
  ['tensions and often', [], 'nor are letters inside a word'],
];

describe('findQuantities', () => {
  it.each(ROWS)('%s', (text, expected) => {
    expect(findQuantities(text, [0, text.length]).map((q) => [q.low, q.high, q.unit])).toEqual(expected);
  });
});
