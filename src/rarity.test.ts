import { describe, expect, it } from 'vitest';
import { createNumbers, weighRarity } from './rarity.js';

it('numbers each word once', () => {
  const { numberOf, size } = createNumbers();
  expect([...['b', 'a', 'b'].map(numberOf), size()]).toEqual([0, 1, 0, 2]);
});

describe('weighRarity', () => {
  const pile = (lists: number, having: number): number =>
    weighRarity(
      Array.from({ length: lists }, (_, i) => Uint32Array.from(i < having ? [0] : [1])),
      { size: 2 },
    ).weights[0] ?? 0;
  const ROWS: readonly (readonly [why: string, lists: number, having: number, weight: number])[] = [
    ['a word of every list tells nothing', 8, 8, 1],
    ['a rare one more', 1023, 1, 1 + 9 * (15 / 64)],
    ['half as many, a step', 1023, 511, 1 + 15 / 64],
    ['one list more changes nothing within a step', 1024, 512, 1 + 15 / 64],
  ];
  it.each(ROWS)('%s', (_why, lists, having, weight) => expect(pile(lists, having)).toBe(weight));
});
