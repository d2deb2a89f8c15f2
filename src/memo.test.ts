import { expect, it, vi } from 'vitest';
import { createAsked, createLast, createMemo, withoutMemo } from './memo.js';

it('works an answer out once for each object and each question', () => {
  const [length, first] = [
    vi.fn((list: readonly number[]) => list.length),
    vi.fn((list: readonly number[]) => list[0]),
  ];
  const [memo, list] = [createMemo(), [7, 8]];
  expect([memo(length)(list), memo(length)(list), memo(first)(list), memo(length)([...list])]).toEqual([2, 2, 7, 2]);
  expect([length.mock.calls.length, first.mock.calls.length]).toEqual([2, 1]);
});

it('keeps an answer that is nothing', () => {
  const find = vi.fn(() => undefined);
  const [memo, key] = [createMemo(), {}];
  memo(find)(key);
  memo(find)(key);
  expect(find).toHaveBeenCalledTimes(1);
});

it('without it every question is worked out', () => {
  const find = vi.fn(() => 1);
  const key = {};
  withoutMemo(find)(key);
  withoutMemo(find)(key);
  expect(find).toHaveBeenCalledTimes(2);
});

it('keeps the last answer while its inputs are the very same', () => {
  const [last, find, page] = [createLast<number>(), vi.fn(() => 7), {}];
  for (const inputs of [['x', page], ['x', page], ['x', {}], ['x']]) last(inputs, find);
  expect(find).toHaveBeenCalledTimes(3);
});

it('keeps an answer while what was asked for it is answered alike', () => {
  const pile = (ages: Readonly<Record<string, number>>, names: readonly string[]) => ({
    ageOf: (name: string): number => ages[name] ?? 0,
    namesOf: (_town: string): readonly string[] => names,
  });
  const find = vi.fn(({ ageOf, namesOf }: ReturnType<typeof pile>) => namesOf('Lesk').map(ageOf).join());
  const asked = createAsked<ReturnType<typeof pile>, string>();
  const piles = [
    pile({ Oda: 3 }, ['Oda']),
    pile({ Oda: 3, Ulf: 5 }, ['Oda']),
    pile({ Oda: 4 }, ['Oda']),
    pile({ Oda: 4 }, []),
  ];
  expect(piles.map((one) => asked([], one, find))).toEqual(['3', '3', '4', '']);
  expect(find).toHaveBeenCalledTimes(3);
});
