import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline.js';
import { sliceSpans } from '../../span.js';

const ROWS: readonly (readonly [why: string, text: string, told: string, certainty: string])[] = [
  [
    'evidence with a participle of its own',
    'New intelligence reviewed in Lissen on Monday suggests that a Norvik group cut the cable in May.',
    'a Norvik group cut the cable in May',
    'PS+',
  ],
  [
    'evidence in a relative clause, without that',
    'Officials have seen documents that indicate a Norvik group was behind the attack on the cable.',
    'a Norvik group was behind the attack on the cable',
    'PS+',
  ],
  [
    'no evidence that',
    'There is no evidence that Oda Brun was involved in the theft.',
    'Oda Brun was involved in the theft',
    'PS-',
  ],
  [
    'what evidence shows is told for certain',
    'The records show that Oda Brun left Lissen on Monday.',
    'Oda Brun left Lissen on Monday',
    'CT+',
  ],
  [
    'a report that is called false',
    'Claims that Norvik will close the mill in May are completely false.',
    'Norvik will close the mill in May',
    'CT-',
  ],
  ['a report that is denied', 'Oda Brun denied reports that Norvik closed the mill.', 'Norvik closed the mill', 'CT-'],
  [
    'a thing that evidence shows is no clause',
    'The report shows progress made by Norvik.',
    'The report shows progress made by Norvik',
    'CT+',
  ],
];

describe('findTold', () => {
  it.each(ROWS)('%s', (_why, text, told, certainty) => {
    const { mentions } = readPage({ id: 'p', text });
    expect(mentions.map((m) => [sliceSpans(text, m.span), m.certainty])).toEqual([[told, certainty]]);
  });
});
