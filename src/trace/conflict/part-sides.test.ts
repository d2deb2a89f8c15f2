import { expect, it } from 'vitest';
import type { Conflict } from './conflict.js';
import { partSides } from './part-sides.js';

const conflict = (a: readonly string[], b: readonly string[]): Conflict => ({
  id: 'x.1',
  kind: 'number',
  verdict: 'conflict',
  a: a[0] ?? '',
  b: b[0] ?? '',
  why: '',
  sides: { a, b },
  marks: { a: [], b: [] },
  answer: null,
});

it.each([
  ['each on its side', ['p', 'q'], ['r'], ['p', 'q'], ['r']],
  ['who tells both and is shown for one stands for that', ['p', 'q'], ['r', 'p'], ['p', 'q'], ['r']],
  ['so does who is shown for the other', ['p', 'r'], ['r', 's'], ['p'], ['r', 's']],
  ['who tells both and is not shown stands for neither', ['p', 'q'], ['r', 'q'], ['p'], ['r']],
] as const)('%s', (_why, a, b, left, right) => {
  expect(partSides(conflict(a, b)).sides).toEqual({ a: left, b: right });
});
