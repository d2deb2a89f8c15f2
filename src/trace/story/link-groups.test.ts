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
  itself: bags.length,
  days: [],
  byChance: 0,
  outlets: new Map(),
});
/** The same group with words that their topic left half of their weight. */
const weakened = (whole: Group): Group => ({
  ...whole,
  words: { words: whole.words.words, weights: whole.words.weights.map((weight) => weight / 2) },
  itself: whole.itself / 4,
});
const of = (outlet: string, own: Group): Group => ({ ...own, outlets: new Map([[outlet, own.articles.length]]) });
const linkage: Linkage = { least: 0.2, shareOfInner: 0.75, mostInner: 0.5, ofOneOutlet: 0.4, weighSigns: () => 1 };

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
  [
    'what holds a group together is measured by what its own words weigh',
    [weakened(group('a', 'u v w x', 'u v w y', 'u v w z')), weakened(group('b', 'u v q r', 'u v q s', 'u v q t'))].map(
      (own) => ({ ...own, byChance: -0.6 }),
    ),
    ['a0 a1 a2', 'b0 b1 b2'],
  ],
  ['two pieces of one outlet must share more', [of('n', group('a', 'x y')), of('n', group('b', 'x z'))], ['a0', 'b0']],
  ['two outlets', [of('n', group('a', 'x y')), of('m', group('b', 'x z'))], ['a0 b0']],
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
