import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import type { Group } from './link-groups.js';
import { readHeadlines, weighHeadlines } from './tell-apart.js';
import { numberWords, toUnit } from './vector.js';

const NUMBERS = numberWords(['lissen', 'velda', 'volksen', 'motor', 'show', 'varga']);
const numberOf = (word: string): number => NUMBERS.get(word) ?? 99;

const TITLES: readonly (readonly [why: string, title: string, names: readonly string[], digest: boolean])[] = [
  ['a place', 'Ilse Varga opens new bridge in Lissen harbour', ['lissen'], false],
  ['a digest by its headline', 'Morning briefing: rates, ferries and a pop star', [], true],
  ['a bell is a digest', 'Opening Bell: stocks seen higher after ferries sail', [], true],
  ['one briefing is an event', 'Varga leaves press briefing after question on bridge', [], false],
];

describe('readHeadlines', () => {
  it.each(TITLES)('%s', (_why, title, names, digest) => {
    const body = 'The bridge was opened on Monday by Ilse Varga, the mayor of Lissen. Visitors came by train.';
    const { names: found, digests } = readHeadlines(
      [readPage({ id: 'p', text: `${title}\n\n${body}\n`, whole: true })],
      NUMBERS,
    );
    expect([...found.values()].flat()).toEqual(expect.arrayContaining(names.map(numberOf)));
    expect(digests.size > 0).toBe(digest);
  });
});

const group = (id: string, ...words: readonly string[]): Group => ({
  id,
  articles: [id],
  words: toUnit(words.map((w) => [numberOf(w), 1])),
  days: [],
  byChance: 0,
});
const headlines = (a: readonly string[], b: readonly string[], ...digests: readonly string[]) => ({
  names: new Map([
    ['a', a.map(numberOf)],
    ['b', b.map(numberOf)],
  ]),
  digests: new Set(digests),
});
const ROWS: readonly (readonly [why: string, read: ReturnType<typeof headlines>, left: number])[] = [
  ['each headline names what the other text never does', headlines(['velda'], ['volksen']), 0.4],
  ['the one names what the other tells of', headlines(['velda'], ['motor']), 1],
  ['a headline without a name may speak of anything', headlines(['velda'], []), 1],
  ['a digest is part of no event', headlines([], [], 'b'), 0],
];

describe('weighHeadlines', () => {
  it.each(ROWS)('%s', (_why, read, left) =>
    expect(weighHeadlines(read, group('a', 'velda', 'motor'), group('b', 'volksen', 'motor'))).toBeCloseTo(left),
  );
});
