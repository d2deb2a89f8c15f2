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

it('knows two kinds of events apart, whatever else is the same', () => {
  const [a, b] = [
    told('a', 'open', 'open school old river south', []),
    told('b', 'close', 'close school old river north', []),
  ];
  expect(compareBy([a, b], (name) => name).asClaim?.(a, b)).toBe(0);
});
