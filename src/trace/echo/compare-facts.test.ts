import { expect, test } from 'vitest';
import { compareFacts } from './compare-facts.js';
import type { Fact } from './find-facts.js';

/** One fact for each letter, a paragraph apart; digits are numbers. */
const facts = (letters: string): Fact[] =>
  [...letters].map((letter, i) => ({
    key: letter.charCodeAt(0),
    kind: /\d/.test(letter) ? 'number' : 'name',
    span: [i * 200, i * 200 + 5],
  }));

test.each([
  { why: 'the same facts in the same order', a: 'ab1c2', b: 'ab1c2', inOrder: 5, shared: 5, hard: 2, coverage: 1 },
  { why: 'turned round, one is in order', a: 'abcd', b: 'dcba', inOrder: 1, shared: 4, hard: 0, coverage: 1 },
  { why: 'some left out', a: 'ab1c2d', b: 'a1d', inOrder: 3, shared: 3, hard: 1, coverage: 1 },
  { why: 'others added', a: 'abcd', b: 'xaybzw', inOrder: 2, shared: 2, hard: 0, coverage: 0.5 },
  { why: 'none shared', a: 'ab', b: 'cd', inOrder: 0, shared: 0, hard: 0, coverage: 0 },
  { why: 'an article without facts', a: '', b: 'cd', inOrder: 0, shared: 0, hard: 0, coverage: 0 },
])('$why', ({ a, b, inOrder, shared, hard, coverage }) => {
  const found = compareFacts(facts(a), facts(b));
  expect({ ...found, inOrder: found.inOrder.length }).toMatchObject({ inOrder, shared, hard, coverage });
});

test('facts swapped within a sentence are in order', () => {
  const near = (keys: number[]): Fact[] => keys.map((key, i) => ({ key, kind: 'name', span: [i * 20, i * 20 + 5] }));
  expect(compareFacts(near([1, 2, 3]), near([3, 1, 2])).inOrder).toHaveLength(3);
});
