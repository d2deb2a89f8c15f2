import { describe, expect, it } from 'vitest';
import { madeUpMention } from '../testing/made-up-mention.js';
import type { ClaimedMention } from '../claim/claim.js';
import { findConflicts } from './find-conflicts.js';

const count = (low: number, high = low, unit = 'peopl') => [{ span: [0, 5] as const, low, high, unit }];
const toll = (id: string, on: string | null, n: number, told: Partial<ClaimedMention> = {}) =>
  madeUpMention(id, { on, ...told, proposition: { numbers: count(n), terms: ['kill', 'peopl'] } });
const left = (id: string, on: string | null, low: number, high = low) =>
  madeUpMention(id, { on, proposition: { numbers: count(low, high), terms: ['leav', 'peopl'] } });
const said = (id: string, certainty: ClaimedMention['certainty'], strength: number, rule: string) =>
  madeUpMention(id, { certainty, strength, rule });
const onDay = (id: string, ...times: string[]) => madeUpMention(id, { proposition: { times } });

const ROWS: readonly (readonly [why: string, a: ClaimedMention, b: ClaimedMention, expected: string | null])[] = [
  ['a toll that rises later is an update', toll('a', '2031-05-02', 4), toll('b', '2031-05-04', 11), 'number update'],
  [
    'two counts of one evening are a conflict',
    left('a', '2031-05-02', 2400),
    left('b', '2031-05-02', 6100),
    'number conflict',
  ],
  ['a bound that holds the other is none', left('a', null, 40, 9e15), left('b', null, 55), null],
  ['rounding is none', left('a', null, 90, 110), left('b', null, 104), null],
  [
    'other units are none',
    left('a', null, 3),
    madeUpMention('b', { proposition: { numbers: count(9, 9, 'hous') } }),
    null,
  ],
  ['a denial contradicts', said('a', 'PS+', 3, 'considered'), said('b', 'CT-', 9, 'denied'), 'outcome conflict'],
  ['a plan given up does not', said('a', 'PS+', 3, 'considered'), said('b', 'CT-', 9, 'given-up'), null],
  [
    'done against given up is for a person to judge',
    said('a', 'CT+', 10, 'plain-assertion'),
    said('b', 'CT-', 9, 'given-up'),
    'outcome unsure',
  ],
  ['two days for one thing', onDay('a', '2031-05-02'), onDay('b', '2031-05-03'), 'date conflict'],
  ['a month holds its days', onDay('a', '2031-05'), onDay('b', '2031-05-03'), null],
];

describe('findConflicts', () => {
  it.each(ROWS)('%s', (...[, a, b, expected]) => {
    const claims = [
      { id: 'c.1', story: 's.1', text: '', mentions: [a.id, b.id], origins: { least: 1, most: 1, ids: [] } },
    ];
    const found = findConflicts({ claims, mentions: [a, b], textOf: () => 'a few words', speakerOf: () => null });
    expect(found.map((c) => `${c.kind} ${c.verdict}`)).toEqual(expected ? [expected] : []);
    const turned = findConflicts({
      claims: claims.map((c) => ({ ...c, mentions: [b.id, a.id] })),
      mentions: [b, a],
      textOf: () => 'a few words',
      speakerOf: () => null,
    });
    expect(turned).toEqual(found);
  });
});
