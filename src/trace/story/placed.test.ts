import { describe, expect, it } from 'vitest';
import { weighDays } from './placed.js';

const dated = (articles: number, ...days: readonly number[]) => ({
  articles: Array.from({ length: articles }, (_, i) => `${i}`),
  days,
});

const ROWS: readonly (readonly [why: string, weight: number, expected: number])[] = [
  ['undated ones are not told apart by days', weighDays(dated(2), dated(1, 10)), 1],
  ['days within two speak for one event', weighDays(dated(1, 10), dated(1, 12)), 1],
  ['four days more leave half', weighDays(dated(1, 10), dated(1, 16)), 0.5],
  ['the one date of five articles is not that of the four others', weighDays(dated(5, 10), dated(1, 16)), 0.9],
  ['nearly two weeks apart are two events', weighDays(dated(5, 10), dated(1, 23)), 0],
  ['a stray date does not move a group', weighDays(dated(5, 10, 10, 10, 10, 40), dated(1, 10)), 1],
];

describe('weighDays', () => {
  it.each(ROWS)('%s', (_why, weight, expected) => {
    expect(weight).toBeCloseTo(expected, 6);
  });
});
