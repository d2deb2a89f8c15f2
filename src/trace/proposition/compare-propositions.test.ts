import { describe, expect, it } from 'vitest';
import { madeUpMention, madeUpTelling } from '../testing/made-up-mention.js';
import { compareBy } from './compare-propositions.js';

const same = (name: string): string => name;
const SAME = 0.5;

const told = madeUpTelling('a', 'Oda Brun', 'invit', 'Velmark');
const ROWS: readonly (readonly [why: string, b: ReturnType<typeof madeUpTelling>, isSame: boolean])[] = [
  ['the same', madeUpTelling('b', 'Oda Brun', 'invit', 'Velmark'), true],
  ['an unknown actor may be anybody', madeUpTelling('b', null, 'invit', 'Velmark'), true],
  ['another actor', madeUpTelling('b', 'Jan Holt', 'invit', 'Velmark'), false],
  ['another action', madeUpTelling('b', 'Oda Brun', 'visit', 'Velmark'), false],
  ['nobody in common', madeUpTelling('b', null, 'invit', 'Nordkap'), false],
  [
    'a demand is no report',
    madeUpMention('b', {
      proposition: { actor: 'Oda Brun', action: 'invit', objects: ['Velmark'], terms: ['invit'], demanded: true },
    }),
    false,
  ],
];

describe('compareBy', () => {
  it.each(ROWS)('%s', (_why, b, isSame) => {
    expect(compareBy([told, b], same)(told, b) >= SAME).toBe(isSame);
  });

  it('takes a seat of government for its country, and a leader for it too', () => {
    const a = madeUpTelling('a', 'Kyiv', 'sign', 'NATO');
    const b = madeUpTelling('b', 'Ukraine', 'sign', 'NATO');
    const c = madeUpTelling('c', 'Volodymyr Zelensky', 'sign', 'NATO');
    const d = madeUpTelling('d', 'Vladimir Putin', 'sign', 'NATO');
    const compare = compareBy([a, b, c, d], same);
    expect(compare(a, b)).toBeGreaterThan(SAME);
    expect(compare(a, c)).toBeGreaterThan(SAME);
    expect(compare(a, d)).toBe(0);
  });

  it('takes an administration for its head', () => {
    const a = madeUpTelling('a', "Oda Brun's administration", 'invit', 'Velmark');
    expect(compareBy([a, told], same)(a, told)).toBeGreaterThan(SAME);
  });

  const AGREE: readonly (readonly [
    why: string,
    a: readonly string[],
    b: readonly string[],
    names: boolean,
    agree: boolean,
  ])[] = [
    ['an action alone is no claim in common', ['pai', 'month', 'year'], ['pai', 'case', 'onli'], false, false],
    ['nor with one more word, where nobody is named', ['pai', 'month', 'year'], ['pai', 'case', 'year'], false, false],
    ['with a name, one more word is', ['pai', 'month', 'year'], ['pai', 'case', 'year'], true, true],
    ['two more words are', ['pai', 'month', 'year'], ['pai', 'month', 'year', 'case'], false, true],
    ['a wording of two words has no more to give', ['pai', 'year'], ['pai', 'month', 'year'], false, true],
  ];
  it.each(AGREE)('%s', (_why, a, b, named, agree) => {
    const [x, y] = [a, b].map((terms, i) =>
      madeUpMention(String(i), {
        proposition: {
          actor: null,
          action: 'pai',
          objects: named ? ['Velmark'] : [],
          terms: [...terms].sort(),
          demanded: false,
        },
      }),
    );
    if (!x || !y) throw new RangeError('expected two mentions');
    expect(compareBy([x, y], same).agree?.(x, y)).toBe(agree);
  });
});
