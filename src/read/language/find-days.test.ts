import { expect, it } from 'vitest';
import { sliceSpan } from '../../span.js';
import { findDays } from './find-days.js';
import { findSentences } from './find-sentences.js';
import { madeUpArticle } from './testing/made-up-article.js';

it.each([
  ['German', 'Am 5. Mai 2018 fiel Schnee.', ['5. Mai 2018 = 2018-05-05']],
  [
    'Polish, twice',
    'Od 17 października 2016 do 02.11.2016 padało.',
    ['17 października 2016 = 2016-10-17', '02.11.2016 = 2016-11-02'],
  ],
  ['day first, as everywhere but in America', 'El 07/08/2023 llovió.', ['07/08/2023 = 2023-08-07']],
  ['nothing without a year', 'Am 5. Mai fiel Schnee.', []],
])('%s', (_why, text, expected) => {
  const days = findDays(text, findSentences(text, [madeUpArticle(text, {})], []));
  expect(days.map(({ span, value }) => `${sliceSpan(text, span)} = ${value}`)).toEqual(expected);
});
