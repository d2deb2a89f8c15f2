import { expect, it } from 'vitest';
import type { Telling } from './telling.js';
import { mayMeanTheSame } from './they-of-others.js';

const said = (source: string | null, words: string, speaker: string | null = null): Telling => {
  const text = source ?? '';
  const attribution = source === null ? null : { source: [[0, text.length]] };
  return { text, words, speaker, attribution } as unknown as Telling;
};

const ROWS: readonly (readonly [why: string, a: Telling, b: Telling, same: boolean])[] = [
  ['no pronoun', said(null, 'miners will return'), said(null, 'miners will not return'), true],
  ['they of two groups', said('Teachers in Lesk', 'they will return'), said('Drivers', 'they will not return'), false],
  [
    'they of two parts of a group',
    said('Nurses of the heart ward', 'they signed'),
    said('Nurses of the eye ward', 'they did not sign'),
    false,
  ],
  [
    'they, called more shortly',
    said('Teachers in Lesk', 'they will return'),
    said('Teachers', 'they will not return'),
    true,
  ],
  [
    'they, who act in the other',
    said('The teachers', 'they will return'),
    said(null, 'the teachers will not return'),
    true,
  ],
  [
    'they of the article itself may be anybody',
    said(null, 'they will return'),
    said(null, 'teachers will not return'),
    false,
  ],
  [
    'one speaker means one group',
    said('Holt', 'we will return', 'Jan Holt'),
    said('Mr. Holt', 'we will not', 'Jan Holt'),
    true,
  ],
];

it.each(ROWS)('%s', (...[, a, b, same]) => {
  expect(mayMeanTheSame(a, b)).toBe(same);
  expect(mayMeanTheSame(b, a)).toBe(same);
});
