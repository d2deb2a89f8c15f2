import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { findOpenings } from './find-openings.js';

const LONG = `The mayor of Lissen ${'and her many friends '.repeat(9)}left.`;
const ROWS: readonly (readonly [why: string, text: string, opening: string])[] = [
  [
    'the first sentence',
    'The bridge at Lissen fell on Monday. Nobody was hurt.',
    'The bridge at Lissen fell on Monday',
  ],
  ['not cut at an abbreviation', 'Mr. Brun left Lissen in May. He is back.', 'Mr. Brun left Lissen in May'],
  ['a long one is cut at a space', LONG, `${LONG.slice(0, LONG.lastIndexOf(' ', 120))} …`],
];

describe('findOpenings', () => {
  it.each(ROWS)('%s', (_why, text, opening) => {
    expect(findOpenings(readPage({ id: 'p', text }))).toEqual([['p.1', opening]]);
  });
});
