import { describe, expect, it } from 'vitest';
import { isPlanInPresent } from './headline-style.js';

const ROWS: readonly (readonly [why: string, headline: string, words: string, expected: boolean])[] = [
  ['a plan in the present', 'Tarn Brothers Unite for Tour', 'will', true],
  ['due by a timetable', 'Ferry Sails Again', 'set to', true],
  ['a past is no plan', 'Council sold lighthouse', 'will', false],
  ['a hedge is no plan', 'Verania leaves the pact', 'considered', false],
];

describe('isPlanInPresent', () => {
  it.each(ROWS)('%s', (_why, headline, words, expected) => {
    expect(isPlanInPresent(headline, words)).toBe(expected);
  });
});
