import { expect, it } from 'vitest';
import { readPage, trace } from '../../pipeline.js';

const signs = (text: string, published: string): string[] =>
  trace([readPage({ id: 'p', text, published, outlet: 'Tarn Review', whole: true })])
    .audits.filter(({ kind }) => kind === 'dateline')
    .map(({ why }) => why);

// 2031-05-15 is a Thursday; September 13, 2030 was a Friday; December 28, 2030 was a Saturday.
const ROWS: readonly (readonly [why: string, text: string, published: string, found: number])[] = [
  ['a weekday of the same weeks must fit', 'Mails\n\nThe ministry met on Friday, May 14, in Lesk.', '2031-05-15', 1],
  ['a day further off may be of last year', 'Mails\n\nIn a mail of Friday, Sept. 13, she objected.', '2031-05-15', 0],
  ['the days before the turn of the year', 'Mails\n\nThe ferry sank on Saturday, Dec. 28, off Lesk.', '2031-01-03', 0],
  [
    'the page gives the day its year elsewhere',
    'Mails\n\nThe threat came on Monday, May 13.\n\nThe mails of May 13, 2030, were found.',
    '2031-05-15',
    0,
  ],
  [
    'a year of the sentence, behind an abbreviation',
    'Mails\n\nIn 1994 Sen. Ada Brun left on Friday, May 14, from Lesk.',
    '2031-05-15',
    0,
  ],
  ['what fits in no year', 'Mails\n\nIn a mail of Monday, Sept. 11, she objected.', '2031-05-15', 1],
];

it.each(ROWS)('%s', (...[, text, published, found]) => expect(signs(text, published)).toHaveLength(found));

it('a title that ends the line above is not the person’s below', () => {
  const text = 'Trump Reserves Right to Run for President\n\nDonald Trump announced on Tuesday that he is bowing out.';
  expect(signs(text, '2011-12-13')).toHaveLength(0);
});
