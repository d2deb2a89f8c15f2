import { describe, expect, it } from 'vitest';
import { createNumbers } from '../../rarity.js';
import { type Group, linkGroups, type Linkage } from './link-groups.js';
import { addUp, toUnit, type Vector } from './vector.js';

const { numberOf } = createNumbers();
const unit = (bag: readonly string[]): Vector =>
  toUnit(Uint32Array.from(bag, numberOf), new Float64Array(bag.length).fill(1));
const group = (id: string, ...bags: string[]): Group => ({
  id,
  articles: bags.map((_, i) => `${id}${i}`),
  words: addUp(bags.map((bag) => unit(bag.split(' ')))),
  days: [],
  byChance: 0,
});
const linkage: Linkage = { least: 0.2, shareOfInner: 0.75, mostInner: 0.5, weighSigns: () => 1 };

const ROWS: readonly (readonly [why: string, groups: readonly Group[], linked: readonly string[]])[] = [
  ['alike enough', [group('a', 'quake lunde'), group('b', 'quake serrak')], ['a0 b0']],
  ['nothing in common', [group('a', 'quake lunde'), group('b', 'film award')], ['a0', 'b0']],
  [
    'two groups that share less than what holds each together',
    [
      group('a', 'hawks coach brennick cady', 'hawks coach brennick cady'),
      group('b', 'hawks delaney petrone vane', 'hawks delaney petrone vane'),
    ],
    ['a0 a1', 'b0 b1'],
  ],
  [
    'a single article has nothing that holds it together',
    [group('a', 'x y z q', 'x y z q'), group('b', 'x u v w')],
    ['a0 a1 b0'],
  ],
];

describe('linkGroups', () => {
  it.each(ROWS)('%s', (_why, groups, linked) => {
    const near = groups.flatMap((a) => groups.map((b) => [a.id, b.id] as const));
    const shown = (list: readonly Group[]): string[] => list.map((g) => [...g.articles].sort().join(' ')).sort();
    expect(shown(linkGroups(groups, near, linkage))).toEqual(linked);
    expect(shown(linkGroups([...groups].reverse(), near.reverse(), linkage))).toEqual(linked);
  });

  it('joins nothing whose dates do not allow it', () => {
    const groups = [group('a', 'quake lunde'), group('b', 'quake lunde')];
    expect(linkGroups(groups, [['a', 'b']], { ...linkage, weighSigns: () => 0 })).toHaveLength(2);
  });
});
