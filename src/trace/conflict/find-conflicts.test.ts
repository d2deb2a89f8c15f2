import { describe, expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

interface Report {
  readonly words: string;
  readonly outlet?: string;
  readonly on?: string;
}

const find = (reports: readonly Report[]) =>
  trace(
    reports.map(({ words, outlet = 'Corrin Daily', on = '2031-05-06' }, i) =>
      readPage({ id: `p${i + 1}`, text: `${words}\n`, outlet: `${outlet} ${String(i)}`, published: on }),
    ),
  ).conflicts;

const ROWS: readonly (readonly [why: string, a: string, b: string, expected: string | null])[] = [
  [
    'two counts of one evening',
    'The flood drove 2,400 people from Lesk on Monday.',
    'The flood drove 6,100 people from Lesk on Monday.',
    'number conflict',
  ],
  [
    'a bound that holds the other',
    'The flood destroyed at least 40 houses in Lesk.',
    'The flood destroyed 55 houses in Lesk.',
    null,
  ],
  [
    'who denies a report need not repeat all of it',
    'Norvik and Ketlin had reached a secret deal to build a listening station on the isle of Lesk, Oldnews reported.',
    'The Oldnews report on Norvik reaching a secret deal with Ketlin to build a listening station is not accurate, a spokesman said.',
    'outcome conflict',
  ],
  [
    'a part, and the part in figures beside its whole',
    'In Lesk, a state that Berg won by 16 points, she received just eight of the state’s 12 electoral votes.',
    'In Lesk, Berg received 8 electoral votes on Monday, in a state she won.',
    null,
  ],
  [
    'a row of a list, told of one thing after another',
    'Four stocks\n\nVelmark rose. Trading volume was below the daily average of around 5 million shares. Ketlin fell. Trading volume was below the daily average of 26 million shares. Tarn stood still. Trading volume was below the daily average of around 29 million shares.',
    'Four lows\n\nLesk Oil fell. Trading volume was below the daily average of around 1.4 million shares.',
    null,
  ],
  ['rounding', 'The flood destroyed about 200 houses in Lesk.', 'The flood destroyed 197 houses in Lesk.', null],
  [
    'a round number stands for its neighbours',
    'The heat killed 30,000 fish in Lesk.',
    'The heat killed 29,600 fish in Lesk.',
    null,
  ],
  [
    'one class of things, but not one thing',
    'Of wagons\n\nThe top speed of the new Velmark wagon is an even 109 kilometres an hour.',
    'Of coupes\n\nThe top speed of the new Ketlin wagon is an even 124 kilometres an hour.',
    null,
  ],
  [
    'two things of one class whose names stand in the headlines only',
    'Strange wagon hides a secret message\n\nIts doors open upwards. The top speed is an electronically limited 109 mph.',
    'Four-door coupe revealed at last\n\nIts roof slopes down. The top speed is an electronically limited 124 mph.',
    null,
  ],
  [
    'margins of two polls',
    'The margin of error of the poll is plus or minus 5.7 percentage points.',
    'The margin of error of the poll is plus or minus four percentage points.',
    null,
  ],
  [
    'what is at stake and what was won',
    'Oda Brun won 50 delegates in Lesk.',
    'There are 107 delegates at stake in Lesk, Oda Brun won them.',
    null,
  ],
  ['some and all', 'Some voters in Lesk will not support Oda Brun.', 'Voters in Lesk will support Oda Brun.', null],
  [
    'those who do it are not the deed',
    'Oda Brun is too harsh to support in Lesk.',
    "Oda Brun's supporters are in Lesk.",
    null,
  ],
  ['other units', 'The flood destroyed 40 houses in Lesk.', 'The flood destroyed 9 bridges in Lesk.', null],
  [
    'miles and kilometres',
    'The slick stretched over 31 miles in Lesk.',
    'The slick stretched over 50 kilometres in Lesk.',
    null,
  ],
  ['the dead and the injured', 'The quake killed seven people in Lesk.', 'The quake injured 46 people in Lesk.', null],
  ['a plan and what came of it', 'Norvik plans to cut 900 jobs in Tarnow.', 'Norvik cut 400 jobs in Tarnow.', null],
  [
    'two days for one thing',
    'Karvia signed the fishing accord on May 2.',
    'Karvia signed the fishing accord on May 5.',
    'date conflict',
  ],
  [
    'a month holds its days',
    'Karvia signed the fishing accord in May 2030.',
    'Karvia signed the fishing accord on May 5, 2030.',
    null,
  ],
  [
    'a night touches two days',
    'A drone hit the depot in Lomen late on May 2.',
    'A drone hit the depot in Lomen on May 3.',
    null,
  ],
  [
    'two visits of one actor',
    'President Anton Reyd met ministers in Vienna on Monday.',
    'President Anton Reyd met bankers in Prague on Tuesday.',
    null,
  ],
  [
    'done and not done',
    'The operator restarted the reactor at Brink.',
    'The operator did not restart the reactor at Brink.',
    'outcome conflict',
  ],
  [
    'outcomes that exclude each other',
    'The court in Selm convicted Edda Brandt.',
    'The court in Selm acquitted Edda Brandt.',
    'outcome conflict',
  ],
  [
    'the same of another person',
    'The court in Selm convicted Edda Brandt.',
    'The court in Selm acquitted Joris Pfahl.',
    null,
  ],
  [
    'a condition',
    'Ostmar will introduce road tolls if the budget fails.',
    'Ostmar will not introduce road tolls.',
    null,
  ],
  [
    'not only',
    'The flood destroyed the old bridge.',
    'The flood not only destroyed the old bridge but the mill.',
    null,
  ],
  [
    'two known places',
    'Envoys of Karvia met rebels in Geneva for secret talks.',
    'Envoys of Karvia met rebels in Vienna for secret talks.',
    'place conflict',
  ],
  [
    'a town and its country',
    'Police arrested the banker Oskar Lenz in Portugal.',
    'Police arrested the banker Oskar Lenz in Lisbon.',
    null,
  ],
  [
    'one quotation, two speakers',
    '"A border is a sentence that nobody finished," Yara Minsk said.',
    '"A border is a sentence that nobody finished," Ilko Brand said.',
    'speaker conflict',
  ],
  [
    'one speaker, two spellings',
    '"A border is a sentence that nobody finished," Hasko Venn said.',
    '"A border is a sentence that nobody finished," Hasko Wenn said.',
    null,
  ],
  [
    'a formula that anybody may say',
    '"We welcome the accord," Yara Minsk said.',
    '"We welcome the accord," Ilko Brand said.',
    null,
  ],
];

describe('findConflicts', () => {
  it.each(ROWS)('%s', (...[, a, b, expected]) => {
    const found = find([{ words: a }, { words: b }]);
    expect(found.map((c) => `${c.kind} ${c.verdict}`)).toEqual(expected ? [expected] : []);
  });

  it('a toll that rises on a later day is an update', () => {
    const found = find([
      { words: 'The quake killed seven people in Lesk on May 4, 2031.' },
      { words: 'The quake killed 31 people in Lesk on May 4, 2031.', on: '2031-05-08' },
    ]);
    expect(found).toMatchObject([{ kind: 'number', verdict: 'update', a: 'p1.m1', b: 'p2.m1' }]);
  });

  it('a denial is tied to what it denies, with the denying words', () => {
    const [found] = find([
      { words: 'Karvia is considering leaving the fishing accord.' },
      {
        words: 'The ministry denied on Tuesday that Karvia was considering leaving the fishing accord.',
        on: '2031-05-07',
      },
    ]);
    expect(found).toMatchObject({ kind: 'outcome', verdict: 'conflict', answer: { act: 'denies', by: 'p2.m1' } });
  });

  it('a correction and a retraction replace what they correct', () => {
    const correction = find([
      { words: 'A landslide buried 40 houses in Serrat.' },
      { words: 'Correction: A landslide buried 14 houses in Serrat, not 40.', on: '2031-05-07' },
    ]);
    expect(correction).toMatchObject([{ kind: 'number', verdict: 'update', answer: { act: 'corrects' } }]);
  });

  it('many who tell two values make one conflict, however many', () => {
    const tellers = Array.from({ length: 30 }, (_, i) => ({
      words: `The flood drove ${i % 2 ? '2,400' : '6,100'} people from Lesk on Monday.`,
    }));
    const found = find(tellers);
    expect(found).toHaveLength(1);
    expect(found[0]?.sides.a).toHaveLength(15);
    expect(found[0]?.sides.b).toHaveLength(15);
  });

  it('the same whatever the order of pages', () => {
    const pages = ['The flood drove 2,400 people from Lesk.', 'The flood drove 6,100 people from Lesk.'].map(
      (words, i) => readPage({ id: `p${i}`, text: `${words}\n`, published: '2031-05-06' }),
    );
    expect(trace([...pages].reverse()).conflicts).toEqual(trace(pages).conflicts);
  });
});
