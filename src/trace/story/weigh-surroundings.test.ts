import { describe, expect, it } from 'vitest';
import type { Pair } from './find-pairs.js';
import type { Vector } from './vector.js';
import { weighSurroundings } from './weigh-surroundings.js';

const article = (size: number): Vector => ({
  words: Uint32Array.from({ length: size }, (_, i) => i),
  weights: new Float64Array(size).fill(1),
});
/** An article with so many neighbours, all alike. */
const among = (neighbours: number, likeness: number, size = 40): number => {
  const pairs: Pair[] = Array.from({ length: neighbours }, (_, i) => ({ a: 0, b: i + 1, likeness }));
  return weighSurroundings([article(size)], [pairs])[0] ?? 0;
};

const ROWS: readonly (readonly [why: string, likeness: number, expected: number])[] = [
  ['alone', among(0, 0), 0.03],
  ['a story of a few reports, however alike, is no topic', among(8, 0.6), 0.03],
  ['in the midst of a topic', among(30, 0.12), 0.12],
  ['a large event is no topic either', among(60, 0.6), 0.2],
  ['long articles share words by chance', among(0, 0, 300), 0.05],
];

describe('weighSurroundings', () => {
  it.each(ROWS)('%s', (_why, likeness, expected) => {
    expect(likeness).toBeCloseTo(expected, 6);
  });
});
