import { describe, expect, test } from 'vitest';
import { agreement, bandKey, fingerprint } from './fingerprint.js';
import { hashWord } from './hash-words.js';

/** Words w0, w1, … from one number to another: two ranges share exactly the shingles of their overlap. */
const range = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to - from }, (_, i) => hashWord(`w${from + i}`));

describe('fingerprint', () => {
  test.each([
    { why: 'equal words', a: range(0, 300), b: range(0, 300), jaccard: 1 },
    { why: 'half of each in the other: a third of all', a: range(0, 600), b: range(300, 900), jaccard: 1 / 3 },
    { why: 'one contained in the other', a: range(0, 800), b: range(0, 400), jaccard: 1 / 2 },
    { why: 'nothing in common', a: range(0, 300), b: range(300, 600), jaccard: 0 },
    { why: 'short texts, most slots densified', a: range(0, 20), b: range(0, 20), jaccard: 1 },
  ])('agreement estimates Jaccard: $why', ({ a, b, jaccard }) => {
    expect(Math.abs(agreement(fingerprint(a), fingerprint(b)) - jaccard)).toBeLessThan(0.12);
  });

  test('is the same on every machine', () => {
    expect([...fingerprint(range(0, 50)).slice(0, 3)]).toMatchInlineSnapshot(`
      [
        2131060517,
        962435685,
        273656195,
      ]
    `);
    expect(bandKey(fingerprint(range(0, 50)), 0)).toMatchInlineSnapshot(`3080601108`);
  });

  test('a text of no words, one word and two words ends', () => {
    for (const count of [0, 1, 2]) expect(fingerprint(range(0, count))).toHaveLength(128);
  });
});
