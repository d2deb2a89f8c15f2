import { expect, it } from 'vitest';
import { Heap } from './heap.js';

it('gives the first by its order, whatever the order of pushing, and undefined once empty', () => {
  const heap = new Heap<number>((a, b) => a < b);
  for (const item of [5, 3, 8, 1, 9, 1, 4]) heap.push(item);
  expect(Array.from({ length: 8 }, () => heap.pop())).toEqual([1, 1, 3, 4, 5, 8, 9, undefined]);
});
