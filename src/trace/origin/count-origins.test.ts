import { describe, expect, it } from 'vitest';
import { madeUpMention } from '../testing/made-up-mention.js';
import type { Certainty } from '../../read/mention/certainty.js';
import { countOrigins } from './count-origins.js';
import type { End } from './evidence.js';

const outlet = (name: string, anonymousSources = false): End => ({ kind: 'outlet', name, anonymousSources });
const speaker = (name: string): End => ({ kind: 'speaker', name, anonymousSources: false });
const unstated = (name: string): End => ({ kind: 'unstated', name, anonymousSources: false });

type Row = readonly [why: string, ends: readonly (readonly [End, Certainty?])[], least: number, most: number];
const ROWS: readonly Row[] = [
  [
    'forty relays of one report are one origin',
    [[outlet('Velmark Ledger')], [outlet('Velmark Ledger')], [outlet('Velmark Ledger')]],
    1,
    1,
  ],
  [
    'two outlets with unnamed people: one circle of people, or two',
    [[outlet('Velmark Ledger', true)], [outlet('Nordkap Wire', true)]],
    1,
    2,
  ],
  ['a named speaker and an outlet are two', [[speaker('Oda Brun')], [outlet('Velmark Ledger')]], 2, 2],
  ['a press conference is its speaker, however many witnesses', [[speaker('Oda Brun')], [speaker('Oda Brun')]], 1, 1],
  ['who states no origin may have it from the others', [[outlet('Velmark Ledger')], [unstated('Echo Page')]], 1, 2],
  ['nobody states an origin', [[unstated('Echo Page')], [unstated('Other Page')]], 1, 2],
  [
    'who denies it does not stand behind it',
    [[outlet('Velmark Ledger')], [outlet('Velmark Ledger')], [speaker('Oda Brun'), 'CT-']],
    1,
    1,
  ],
];

const OPEN = { outlet: '', claim: 'c.1', steps: [], sources: null };
const CLAIM = { id: 'c.1', story: 's.1', text: '', wording: 'm0', relations: [] };

describe('countOrigins', () => {
  it.each(ROWS)('%s', (...[, ends, least, most]) => {
    const mentions = ends.map(([, certainty], i) => madeUpMention(`m${i}`, { certainty: certainty ?? 'CT+' }));
    const open = ends.map(([end], i) => ({ ...OPEN, article: `m${i}.1`, mention: `m${i}`, end }));
    const claim = { ...CLAIM, mentions: mentions.map((m) => m.id) };
    expect(countOrigins([claim], open, { mentions }).claims[0]?.origins).toMatchObject({ least, most });
  });

  type Told = readonly [end: End, certainty: Certainty, deniesInWords?: boolean];
  const SIDES: readonly (readonly [
    why: string,
    told: readonly Told[],
    counts: readonly [told: number, denied: number],
  ])[] = [
    ['all tell it', [[outlet('Velmark Ledger'), 'CT+']], [1, 0]],
    [
      'one denies what most tell',
      [
        [outlet('Velmark Ledger'), 'CT+'],
        [outlet('Nordkap Wire'), 'PS+'],
        [speaker('Oda Brun'), 'CT-'],
      ],
      [2, 1],
    ],
    [
      'most deny what the claim says in the words of one that it tells',
      [
        [speaker('Oda Brun'), 'CT-'],
        [speaker('Per Lund'), 'CT-'],
        [outlet('Velmark Ledger'), 'CT+'],
      ],
      [1, 2],
    ],
    [
      'who tells it in one place and denies it in another is counted once',
      [
        [outlet('Velmark Ledger'), 'CT+'],
        [outlet('Velmark Ledger'), 'CT-'],
      ],
      [1, 0],
    ],
    [
      'who tells what the words of the claim deny, denies the claim',
      [
        [speaker('Oda Brun'), 'CT-', true],
        [speaker('Per Lund'), 'CT-', true],
        [outlet('Velmark Ledger'), 'CT+'],
      ],
      [2, 1],
    ],
  ];
  it('what was considered is denied, though the word stands in it: denied it | considered this', () => {
    const mention = madeUpMention('m0', {
      certainty: 'CT-',
      rule: 'denied',
      span: [[10, 30]],
      certaintyWords: [
        [2, 8],
        [12, 18],
      ],
    });
    const open = [{ ...OPEN, article: 'm0.1', mention: 'm0', end: speaker('Oda Brun') }];
    const [counted] = countOrigins([{ ...CLAIM, mentions: ['m0'] }], open, { mentions: [mention] }).claims;
    expect(counted).toMatchObject({ negated: false, told: { most: 0 }, denied: { most: 1 } });
  });
  it.each(SIDES)('%s', (_, ends, [told, denied]) => {
    const mentions = ends.map(([, certainty, isIn], i) =>
      madeUpMention(`m${i}`, { certainty, certaintyWords: certainty === 'CT-' ? [isIn ? [2, 5] : [40, 46]] : [] }),
    );
    const open = ends.map(([end], i) => ({ ...OPEN, article: `m${i}.1`, mention: `m${i}`, end }));
    const claim = { ...CLAIM, mentions: mentions.map((m) => m.id) };
    const [counted] = countOrigins([claim], open, { mentions }).claims;
    expect([counted?.told.ids.length, counted?.denied.ids.length]).toEqual([told, denied]);
  });
});
