import { expect, test } from 'vitest';
import { choosePairs } from './choose-pairs.js';
import { fingerprint } from './fingerprint.js';
import { hashWord } from './hash-words.js';
import { joinKey, splitKey } from './pair-key.js';

const print = (text: string): Uint32Array => fingerprint(Uint32Array.from(text.split(' '), hashWord));

test('pairs from several lists are compared once, in order', () => {
  const prints = [print('a b c d e'), print('a b c d f'), print('x y z')];
  const pairs = choosePairs([Float64Array.of(joinKey(0, 1), joinKey(1, 2)), Float64Array.of(joinKey(0, 1))], prints);
  expect([...pairs].map(splitKey)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('an article with a crowd before it keeps the 32 most similar', () => {
  const prints = Array.from({ length: 60 }, (_, i) => print(`text number ${i} of its own kind`));
  prints.push(prints[59]!);
  const all = Float64Array.from({ length: 60 }, (_, i) => joinKey(i, 60));
  const pairs = [...choosePairs([all], prints)].map(splitKey);
  expect(pairs).toHaveLength(32);
  expect(pairs).toContainEqual([59, 60]);
});
