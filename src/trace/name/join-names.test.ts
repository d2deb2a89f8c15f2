import { describe, expect, it } from 'vitest';
import type { NameType } from '../../read/language/name.js';
import type { Reading } from '../../read/reading.js';
import { joinNames } from './join-names.js';

const readingOf = (...names: (readonly [string, NameType])[]) =>
  ({ names: names.map(([name, type]) => ({ name, type, span: [0, 1] })) }) as unknown as Reading;

const ROWS: readonly (readonly [why: string, names: (readonly [string, NameType])[], name: string, joined: string])[] =
  [
    [
      'a surname joins the one full name',
      [
        ['Oda Brun', 'person'],
        ['Brun', 'person'],
      ],
      'Brun',
      'Oda Brun',
    ],
    [
      'two people of one surname stay apart',
      [
        ['Oda Brun', 'person'],
        ['Ivo Brun', 'person'],
      ],
      'Brun',
      'Brun',
    ],
    [
      'father and son stay apart',
      [
        ['Ivo Brun', 'person'],
        ['Ivo Brun Jr.', 'person'],
      ],
      'Brun',
      'Brun',
    ],
    [
      'a family name that goes first',
      [
        ['Zhao Weiming', 'person'],
        ['Zhao', 'person'],
      ],
      'Zhao',
      'Zhao Weiming',
    ],
    [
      'two of one family name stay apart',
      [
        ['Kim Jong Un', 'person'],
        ['Kim Yo Jong', 'person'],
      ],
      'Kim',
      'Kim',
    ],
    [
      'transliterations are one name',
      [
        ['Petro Zalisky', 'person'],
        ['Petro Zalisky', 'person'],
        ['Petro Zaliskyi', 'person'],
      ],
      'Petro Zaliskyi',
      'Petro Zalisky',
    ],
    ['an unknown name stays as it is', [['Oda Brun', 'person']], 'Jan Holt', 'Jan Holt'],
    [
      'a middle name is left out',
      [
        ['Oda Brun', 'person'],
        ['Oda B. Brun', 'person'],
        ['Brun', 'person'],
      ],
      'Oda B. Brun',
      'Oda Brun',
    ],
    [
      'of two middle names nobody knows who is meant',
      [
        ['Oda Brun', 'person'],
        ['Oda B. Brun', 'person'],
        ['Oda V. Brun', 'person'],
      ],
      'Oda B. Brun',
      'Oda B. Brun',
    ],
    [
      'points in an acronym',
      [
        ['VPB', 'organization'],
        ['VPB', 'organization'],
        ['V.P.B.', 'organization'],
      ],
      'V.P.B.',
      'VPB',
    ],
    ['a body never lends its last word', [['Velmark Port Board', 'organization']], 'Board', 'Board'],
  ];

describe('joinNames', () => {
  it.each(ROWS)('%s', (...[, names, name, joined]) => {
    expect(joinNames(names.map((n) => readingOf(n)))(name)).toBe(joined);
    expect(joinNames(names.map((n) => readingOf(n)).reverse())(name)).toBe(joined);
  });
});
