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

  it('takes a thing that is given up for one thing, by whatever verb', () => {
    const giveUp = (id: string, action: string, rule: string, terms: readonly string[]) =>
      madeUpMention(id, { rule, proposition: { actor: 'Norvik', action, objects: [], terms: [...terms].sort() } });
    const cancelled = giveUp('a', 'cancel', 'given-up', ['cancel', 'car', 'cheap']);
    const scrapped = giveUp('b', 'build', 'given-up', ['build', 'car', 'cheap']);
    const built = giveUp('c', 'build', 'plain-assertion', ['build', 'car', 'cheap']);
    const mill = giveUp('d', 'close', 'given-up', ['close', 'mill', 'old']);
    const compare = compareBy([cancelled, scrapped, built, mill], same);
    expect(compare(cancelled, scrapped)).toBeGreaterThan(SAME);
    expect(compare(cancelled, built)).toBe(0);
    expect(compare(cancelled, mill)).toBe(0);
  });

  it('knows a part from the whole where people are counted, and one figure in other words', () => {
    const number = (low: number) => ({ span: [0, 1] as const, low, high: low, unit: null });
    const count = (id: string, low: number, terms: readonly string[]) =>
      madeUpMention(id, {
        proposition: {
          actor: null,
          action: 'kill',
          objects: [],
          terms: [...terms, 'kill'].sort(),
          numbers: [number(low)],
        },
      });
    const whole = count('a', 1084, ['pilgrim', 'heat']);
    const part = count('b', 58, ['pilgrim', 'heat', 'egyptian']);
    const again = count('c', 1084, ['toll', 'heat', 'total']);
    const other = count('d', 577, ['toll', 'heat', 'total']);
    const compare = compareBy([whole, part, again, other], same);
    expect(compare(whole, part)).toBe(0);
    expect(compare(whole, again)).toBeGreaterThan(SAME);
    expect(compare(whole, other)).toBeLessThan(compare(whole, again));
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

  it('takes whoever stands first for one of those who do a thing together', () => {
    const [a, b] = [
      madeUpTelling('a', 'Oda Brun', 'speak', 'Jan Holt'),
      madeUpTelling('b', 'Jan Holt', 'speak', 'Oda Brun'),
    ];
    const [c, d] = [
      madeUpTelling('c', 'Oda Brun', 'invit', 'Jan Holt'),
      madeUpTelling('d', 'Jan Holt', 'invit', 'Oda Brun'),
    ];
    const compare = compareBy([a, b, c, d], same);
    expect(compare(a, b)).toBeGreaterThan(SAME);
    expect(compare(c, d)).toBe(0);
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
    [
      'titles and turns of phrase are no matter',
      ['case', 'mr.', 'never', 'pai'],
      ['mr.', 'never', 'pai', 'year'],
      true,
      false,
    ],
  ];
  const ALONE: readonly (readonly [
    why: string,
    action: string,
    other: readonly string[],
    names: boolean,
    agree: boolean,
  ])[] = [
    ['*we are looking at that* tells nothing of what is looked for', 'look', ['look', 'secur'], false, false],
    ['a name in common says more', 'work', ['look', 'work'], true, true],
    ['a vague action needs more even so', 'look', ['look', 'secur'], true, false],
    ['*he resigned* tells an event', 'resign', ['resign'], false, true],
    ['but may be a part of anything longer', 'resign', ['health', 'resign'], false, false],
    ['a verb that is no event is no matter', 'offend', ['citi', 'offend'], false, false],
  ];
  it.each(ALONE)('%s', (_why, action, other, named, agree) => {
    const [x, y] = [[action], other].map((terms, i) =>
      madeUpMention(String(i), {
        proposition: { actor: null, action, objects: named ? ['Velmark'] : [], terms, demanded: false },
      }),
    );
    if (!x || !y) throw new RangeError('expected two mentions');
    expect((compareBy([x, y], same).asClaim?.(x, y) ?? 0) >= SAME).toBe(agree);
  });

  it('takes years far apart for two occasions, not a year more or less', () => {
    const inYear = (id: string, year: string) =>
      madeUpMention(id, {
        proposition: {
          actor: 'Oda Brun',
          action: 'run',
          objects: [],
          terms: ['mayor', 'run'],
          times: [year],
          demanded: false,
        },
      });
    const [a, b, c] = [inYear('a', '2028'), inYear('b', '2032'), inYear('c', '2033')];
    const compare = compareBy([a, b, c], same);
    expect(compare(a, b)).toBe(0);
    expect(compare(b, c)).toBeGreaterThan(SAME);
  });

  it('takes a surname that several bear for any of them', () => {
    const a = madeUpTelling('a', 'Brun', 'invit', 'Velmark');
    expect(compareBy([a, told], same)(a, told)).toBeGreaterThan(SAME);
  });

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
    expect((compareBy([x, y], same).asClaim?.(x, y) ?? 0) >= SAME).toBe(agree);
  });
});
