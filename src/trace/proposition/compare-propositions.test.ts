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
});
