import { describe, expect, it } from 'vitest';
import { madeUpMention } from '../testing/made-up-mention.js';
import { isHeadlineStyle } from './is-headline-style.js';

const ROWS: readonly (readonly [why: string, headline: string, body: string, expected: boolean])[] = [
  ['the present for what will be', 'Tarn Brothers Unite for Tour', 'will', true],
  ['a past for what was only planned', 'Council sold lighthouse', 'will', false],
  ['advice', 'How to retire early', '', true],
  ['a list', '15 Helpful Tips for Winter', '', true],
  ['quoted words', 'Ferry ‘sank in minutes’', 'may', true],
  ['surer than a hedge', 'Verania leaves the pact', 'considered', false],
];

describe('isHeadlineStyle', () => {
  it.each(ROWS)('%s', (_why, text, words, expected) => {
    const headline = madeUpMention('h', { kind: 'headline', span: [[0, text.length]] });
    expect(isHeadlineStyle(headline, `${text}\n\nMore below.`, words)).toBe(expected);
  });
  it('to + verb for a plan', () => {
    const text = 'Norvik to close plant';
    const headline = madeUpMention('h', {
      kind: 'headline',
      span: [[0, 21]],
      rule: 'planned',
      certaintyWords: [[7, 9]],
    });
    expect(isHeadlineStyle(headline, text, 'plans to')).toBe(true);
  });
});
