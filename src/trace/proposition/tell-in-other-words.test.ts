import { expect, it } from 'vitest';
import { madeUpMention } from '../testing/made-up-mention.js';
import { compareBy, SAME } from './compare-propositions.js';

const told = (id: string, action: string, terms: string, objects: readonly string[] = ['Norvik']) =>
  madeUpMention(id, { proposition: { actor: null, action, objects, terms: terms.split(' ').sort() } });

const FIRST = told('a', 'ok', 'guid ok long-rang missil rocket');
const ROWS: readonly (readonly [why: string, b: ReturnType<typeof told>, isSame: boolean])[] = [
  ['other verbs around the same things', told('b', 'author', 'author long-rang missil deeper'), true],
  ['only the deed is another: it is what is told', told('b', 'sell', 'sell long-rang missil guid'), false],
  ['names in common, but one word only', told('b', 'author', 'author missil strike deeper'), false],
  ['other names', told('b', 'author', 'author long-rang missil deeper', ['Selvoy']), false],
  ['without names two words are too few', told('b', 'author', 'author long-rang missil deeper', []), false],
  ['three are enough', told('b', 'author', 'author long-rang missil guid deeper warhead', []), true],
];

it.each(ROWS)('%s', (_why, b, isSame) => {
  const compare = compareBy([FIRST, b], (name) => name);
  expect((compare.asClaim?.(FIRST, b) ?? 0) >= SAME).toBe(isSame);
  expect((compare.asClaim?.(b, FIRST) ?? 0) >= SAME).toBe(isSame);
  expect(compare(FIRST, b)).toBe(0);
});

it('takes a sum of money for a word in common', () => {
  const sum = (id: string, terms: string, low: number) =>
    madeUpMention(id, {
      proposition: {
        actor: null,
        action: terms.split(' ')[0] ?? null,
        objects: ['Norvik'],
        terms: terms.split(' ').sort(),
        numbers: [{ span: [0, 1], low, high: low, unit: '$' }],
      },
    });
  const first = sum('a', 'evad cap star', 28e6);
  const [same, other, round] = [
    sum('b', 'wire star club', 28e6),
    sum('c', 'wire star club', 31e6),
    sum('d', 'wire star club', 3e7),
  ];
  const compare = compareBy([first, same, other, round], (name) => name);
  expect(compare.asClaim?.(first, same)).toBeGreaterThanOrEqual(SAME);
  expect(compare.asClaim?.(first, other)).toBe(0);
  expect(compare.asClaim?.(first, round)).toBe(0);
});

it('knows two kinds of events apart, whatever else is the same', () => {
  const [a, b] = [
    told('a', 'open', 'open school old river south', []),
    told('b', 'close', 'close school old river north', []),
  ];
  expect(compareBy([a, b], (name) => name).asClaim?.(a, b)).toBe(0);
});
