import { expect, it, vi } from 'vitest';
import { createMemo, withoutMemo } from './memo.js';

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
