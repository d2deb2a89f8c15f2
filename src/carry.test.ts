import { expect, it, vi } from 'vitest';
import { createCarry } from './carry.js';

it('finds values of what was not in the list before, and no others', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name })) as [Named, Named, Named, Named];
  const find = vi.fn(({ name }: Named) => name);
  const carry = createCarry<Named, string>();
  const lists: readonly (readonly [why: string, list: readonly Named[], found: number])[] = [
    ['all at first', [a, b, c], 3],
    ['nothing of the same list', [a, b, c], 0],
    ['one put in between', [a, d, b, c], 1],
    ['nothing where one goes and the order turns', [c, b, a], 0],
    ['what went and comes again', [a, d], 1],
  ];
  for (const [why, list, found] of lists) {
    find.mockClear();
    expect([...carry(list, find)], why).toEqual(list.map(({ name }) => name));
    expect(find, why).toHaveBeenCalledTimes(found);
  }
});

interface Named {
  readonly name: string;
}
