import { describe, expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

const find = (...pages: readonly string[]) =>
  trace(
    pages.map((text, i) =>
      readPage({ id: `p${i + 1}`, text: `${text}\n`, outlet: `Corrin Daily ${String(i)}`, published: '2033-05-06' }),
    ),
  ).conflicts;

const FERRY =
  'Norvik gives up its cheap ferry\n\nNorvik Lines has scrapped its plans for a low-cost electric ferry, Oldnews reported on Friday.';
const GIFTS =
  'Two took gifts\n\nSenator Hal Bruun took gifts from the builder Nord Beton, a report by the office says.';
const RAID =
  'Karvia helped plan the raid\n\nSecurity officials of Karvia helped to plan the raid on the port of Lomen, Oldnews reported on Sunday.';

const ROWS: readonly (readonly [
  why: string,
  a: string,
  b: string,
  found: readonly [verdict: string, words: string] | null,
])[] = [
  [
    'who calls the outlet a liar denies what his own article says that it reported',
    FERRY,
    'Owner on the report\n\nTilo Marrek spoke after Oldnews reported that Norvik Lines had abandoned its low-cost electric ferry.\n\n"Oldnews is lying (again)," Marrek wrote.',
    ['conflict', 'Oldnews is lying'],
  ],
  [
    'a report that is called fiction',
    RAID,
    'Karvia answers\n\nOldnews wrote that security officials of Karvia had planned the raid on the port of Lomen.\n\nA spokesman, Piet Hask, described the report as "pure fiction".',
    ['conflict', 'described the report as "pure fiction'],
  ],
  [
    'sources that reject a report, by its maker',
    RAID,
    'Doubts about the raid\n\nOldnews had reported that officials of Karvia planned the raid on the port of Lomen.\n\nTwo officials in Karv rejected the Oldnews report.',
    ['conflict', 'rejected the Oldnews report'],
  ],
  [
    'a report that is taken back',
    RAID,
    'Oldnews withdraws story\n\nOldnews on Monday retracted its report that security officials of Karvia had helped plan the raid on the port of Lomen.',
    ['update', 'retracted its report'],
  ],
  [
    'an earlier version that told it',
    'Bridge approved\n\nThe council of Arnholm approved the new bridge on Monday, Oldnews said.',
    'Council still debates the bridge\n\nThe council put off its vote.\n\nCorrection: An earlier version of this story said that the council of Arnholm had approved the new bridge.',
    ['update', 'An earlier version of this story said'],
  ],
  [
    'a denial of another thing, though the article tells the first too',
    FERRY,
    'Norvik denies pollution\n\nNorvik Lines has denied a report that its ships dumped waste into the bay.\n\n"This is completely untrue," a spokesman said. The company scrapped its plans for an electric ferry last year.',
    null,
  ],
  [
    'who would neither confirm nor deny',
    FERRY,
    'Norvik silent\n\nNorvik Lines has abandoned its low-cost electric ferry, Oldnews reported. The company would neither confirm nor deny the report.',
    null,
  ],
  [
    'who denies for herself what is told of another',
    GIFTS,
    'Senators and gifts\n\nSenator Lise Orm denied on Tuesday that she had taken gifts from the builder Nord Beton.',
    null,
  ],
  [
    'a request that a court denied',
    'Banker seeks bail\n\nLawyers for the banker Jorun Velt asked a court in Selm to release him on bail.',
    'Banker stays in jail\n\nA court in Selm denied the request for bail of the banker Jorun Velt on Wednesday.',
    null,
  ],
  [
    'the wrong move is no false report',
    FERRY,
    'Union on the ferry\n\nNorvik Lines has abandoned its electric ferry, Oldnews reported.\n\n"This is the wrong move at the wrong time," the union said.',
    null,
  ],
];

describe('findAnswerConflicts', () => {
  it.each(ROWS)('%s', (_why, a, b, expected) => {
    const found = find(a, b).map(({ verdict, b: by, marks }) => [verdict, by.slice(0, 2), marks.b]);
    if (!expected) return expect(found).toEqual([]);
    const [verdict, words] = expected;
    const [start, end] = [`${b}\n`.indexOf(words), `${b}\n`.indexOf(words) + words.length];
    return expect(found).toEqual([[verdict, 'p2', [[start, end]]]]);
  });

  it('makes one conflict of all that answer one thing', () => {
    const answers = ['a lie', 'baseless'].map(
      (words) =>
        `Karvia on the raid\n\nOldnews reported that security officials of Karvia helped to plan the raid on the port of Lomen. Karvia called the report ${words}.`,
    );
    const [conflict, ...others] = find(RAID, ...answers);
    expect(others).toEqual([]);
    expect(conflict?.sides.b.length).toBeGreaterThan(1);
  });
});
