import { expect, it } from 'vitest';
import type { Correction } from './correction.js';
import { inOrder } from './in-order.js';

it('puts corrections in the order of their numbers: c10 comes after c9', () => {
  const corrections = ['c10', 'c2', 'c9'].map((id) => ({ id }) as Correction);
  expect(inOrder(corrections).map(({ id }) => id)).toEqual(['c2', 'c9', 'c10']);
});
