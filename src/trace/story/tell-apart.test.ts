import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { createNumbers } from '../../rarity.js';
import type { Group } from './link-groups.js';
import { readHeadlines, weighHeadlines } from './tell-apart.js';
import { NO_WORDS } from './vector.js';

const numbers = createNumbers();
const { numberOf } = numbers;

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
      { ids: [], vectors: [], numbers },
    );
    expect([...found.values()].flat()).toEqual(expect.arrayContaining(names.map(numberOf)));
    expect(digests.size > 0).toBe(digest);
  });
});

const group = (id: string): Group => ({
  id,
  articles: [id],
  words: NO_WORDS,
  itself: 0,
  days: [],
  byChance: 0,
  outlets: new Map(),
});
const TEXTS = { a: ['velda', 'motor'], b: ['volksen', 'motor'] };
const speakOf = new Map(
  ['velda', 'volksen', 'motor'].map((word) => {
    const articles = Object.entries(TEXTS).flatMap(([id, words]) => (words.includes(word) ? [id] : []));
    return [numberOf(word), new Set(articles)] as const;
  }),
);
const headlines = (a: readonly string[], b: readonly string[], ...digests: readonly string[]) => ({
  names: new Map([
    ['a', a.map(numberOf)],
    ['b', b.map(numberOf)],
  ]),
  digests: new Set(digests),
  speakOf,
});
const ROWS: readonly (readonly [why: string, read: ReturnType<typeof headlines>, left: number])[] = [
  ['each headline names what the other text never does', headlines(['velda'], ['volksen']), 0.4],
  ['the one names what the other tells of', headlines(['velda'], ['motor']), 1],
  ['a headline without a name may speak of anything', headlines(['velda'], []), 1],
  ['a digest is part of no event', headlines([], [], 'b'), 0],
];

describe('weighHeadlines', () => {
  it.each(ROWS)('%s', (_why, read, left) => expect(weighHeadlines(read, group('a'), group('b'))).toBeCloseTo(left));
});
