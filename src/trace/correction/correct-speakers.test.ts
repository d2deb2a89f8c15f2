import { describe, expect, it } from 'vitest';
import type { Reading } from '../../read/reading.js';
import type { Correction } from './correction.js';
import { correctSpeakers } from './correct-speakers.js';

const READING = {
  names: [{ span: [0, 1], name: 'V. Orlov', type: 'person' }],
  attributions: [{ speaker: 'V. Orlov' }, { speaker: 'Ada Brun' }, { speaker: null }],
  mentions: [{ proposition: { actor: 'V. Orlov', objects: ['Ada Brun', 'V. Orlov'] } }],
} as unknown as Reading;

const rename = (id: string, from: string, name: string): Correction => ({
  id,
  kind: 'rename-speaker',
  articles: [],
  others: [],
  from,
  name,
});

const ROWS: readonly (readonly [why: string, corrections: readonly Correction[], speakers: readonly unknown[]])[] = [
  ['nothing corrected', [], ['V. Orlov', 'Ada Brun', null]],
  ['another name', [rename('c1', 'V. Orlov', 'Viktor Orlov')], ['Viktor Orlov', 'Ada Brun', null]],
  [
    'one after the other',
    [rename('c2', 'Viktor Orlov', 'Orlov'), rename('c1', 'V. Orlov', 'Viktor Orlov')],
    ['Orlov', 'Ada Brun', null],
  ],
  ['nobody of that name', [rename('c1', 'Nobody', 'Somebody')], ['V. Orlov', 'Ada Brun', null]],
];

describe('correctSpeakers', () => {
  it.each(ROWS)('%s', (_why, corrections, speakers) => {
    const [reading] = correctSpeakers([READING], corrections).readings;
    expect(reading?.attributions.map((a) => a.speaker)).toEqual(speakers);
    expect(reading?.mentions[0]?.proposition).toEqual({ actor: speakers[0], objects: [speakers[1], speakers[0]] });
    expect(reading?.names[0]?.name).toBe(speakers[0]);
  });

  it('keeps what does not fit, and says so', () => {
    expect(correctSpeakers([READING], [rename('c1', 'Nobody', 'Somebody')]).corrected).toEqual([
      { correction: 'c1', story: null, fits: false, why: 'no page of the record speaks of Nobody' },
    ]);
  });
});
