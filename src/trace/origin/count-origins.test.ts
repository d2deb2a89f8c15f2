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

describe('countOrigins', () => {
  it.each(ROWS)('%s', (...[, ends, least, most]) => {
    const mentions = ends.map(([, certainty], i) => madeUpMention(`m${i}`, { certainty: certainty ?? 'CT+' }));
    const open = ends.map(([end], i) => ({
      article: `m${i}.1`,
      outlet: '',
      claim: 'c.1',
      mention: `m${i}`,
      steps: [],
      sources: null,
      end,
    }));
    const claim = { id: 'c.1', story: 's.1', text: '', mentions: mentions.map((m) => m.id), relations: [] };
    expect(countOrigins([claim], open, mentions).claims[0]?.origins).toMatchObject({ least, most });
  });
});
