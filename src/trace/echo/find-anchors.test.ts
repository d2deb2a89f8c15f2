import { describe, expect, test } from 'vitest';
import { findAnchors, placeOfAnchor } from './find-anchors.js';
import { hashWord } from './hash-words.js';

const hash = (words: readonly string[]): Uint32Array => Uint32Array.from(words, hashWord);
const run = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`);

describe('findAnchors', () => {
  test('two texts that share twelve words in a row share an anchor, wherever they stand', () => {
    const passage = run('p', 12);
    for (let before = 0; before < 20; before++) {
      const a = findAnchors(hash([...run('a', before), ...passage, ...run('b', 30)]));
      const b = findAnchors(hash([...run('c', 50 - before), ...passage, ...run('d', 3)]));
      expect(a.hashes.some((h) => placeOfAnchor(b, h) >= 0)).toBe(true);
    }
  });

  test.each([
    { why: 'too short for a 5-gram', count: 4, least: 0, most: 0 },
    { why: 'one 5-gram', count: 5, least: 1, most: 1 },
    { why: 'about two in nine of many', count: 900, least: 160, most: 240 },
  ])('$why', ({ count, least, most }) => {
    const { length } = findAnchors(hash(run('w', count))).hashes;
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('an anchor knows where it starts', () => {
    const anchors = findAnchors(hash(run('w', 5)));
    expect(placeOfAnchor(anchors, anchors.hashes[0]!)).toBe(0);
    expect(placeOfAnchor(anchors, anchors.hashes[0]! ^ 1)).toBe(-1);
  });

  test('a text of one word over and over has one anchor', () => {
    expect(findAnchors(hash(Array<string>(1000).fill('ha'))).hashes).toHaveLength(1);
  });
});
