import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../span.js';
import { madeUpArticle } from './testing/made-up-article.js';
import { findSentences } from './find-sentences.js';
import { findTimes } from './find-times.js';

function times(text: string, published?: string): string[] {
  const articles = [madeUpArticle(text, published ? { published } : {})];
  const found = findTimes(text, findSentences(text, articles, []), articles);
  return found.map(({ span, value, type }) => `${sliceSpan(text, span)} = ${value} ${type}`);
}

/** The day of publication in these cases, a Saturday. */
const SATURDAY = '2023-07-08';

const CASES: readonly (readonly [reason: string, text: string, expected: readonly string[]])[] = [
  ['years ago at the granularity of years', 'It was two years ago in Geneva.', ['two years ago = 2021 DATE']],
  ['a whole date', 'It began on February 24, 2022.', ['February 24, 2022 = 2022-02-24 DATE']],
  ['a month with its year', 'They met in June 2021.', ['June 2021 = 2021-06 DATE']],
  ['a weekday in a report is past', 'She said Wednesday that it rains.', ['Wednesday = 2023-07-05 DATE']],
  ['the weekday of publication is that day', 'She said Saturday that it rains.', ['Saturday = 2023-07-08 DATE']],
  ['a weekday to come', 'They will meet in Geneva on Friday.', ['Friday = 2023-07-14 DATE']],
  ['a weekday to come that stands first', 'On Friday, they will meet.', ['Friday = 2023-07-14 DATE']],
  ['said Friday is past whatever she will do', 'She said Friday that they will meet.', ['Friday = 2023-07-07 DATE']],
  ['last month', 'It fell last month.', ['last month = 2023-06 DATE']],
  ['next week as an ISO week', 'It opens next week.', ['next week = 2023-W28 DATE']],
  ['a month of the past', 'It fell in October.', ['October = 2022-10 DATE']],
  ['a bare year', 'Before the 2024 election it rained.', ['2024 = 2024 DATE']],
  ['two bare years', 'From 2014 to 2016 it rained.', ['2014 = 2014 DATE', '2016 = 2016 DATE']],
  [
    'counted from the date before it',
    'It sank on May 3, 2021, and two days later he fled. That day it rained. The next morning he was found.',
    [
      'May 3, 2021 = 2021-05-03 DATE',
      'two days later = 2021-05-05 DATE',
      'That day = 2021-05-05 DATE',
      'The next morning = 2021-05-06TMO TIME',
    ],
  ],
  [
    'months from a month',
    'It began in January 2012 and ended eight months later.',
    ['January 2012 = 2012-01 DATE', 'eight months later = 2012-09 DATE'],
  ],
  [
    'days from a month are not known',
    'It began in January 2012 and ended two days later.',
    ['January 2012 = 2012-01 DATE'],
  ],
  ['nothing to count from', 'Officials met again two days later.', []],
  [
    'another name for the date behind it',
    'Two days earlier, on May 4, it rained.',
    ['Two days earlier = 2023-05-04 DATE', 'May 4 = 2023-05-04 DATE'],
  ],
  [
    'the quarter a year before',
    'In the second quarter it rose from a year earlier.',
    ['the second quarter = 2023-Q2 DATE', 'a year earlier = 2022-Q2 DATE'],
  ],
  [
    'a date behind words that count for the library',
    'The ban lasts until Jan. 1, 2030.',
    ['Jan. 1, 2030 = 2030-01-01 DATE'],
  ],
  [
    'the length of a part of a year',
    'It fell in the first four months of 2021.',
    ['the first four months of 2021 = P4M DURATION'],
  ],
  [
    'a yearlong drought, a 22-year-old',
    'The yearlong drought killed a 22-year-old.',
    ['yearlong = P1Y DURATION', '22-year-old = P22Y DURATION'],
  ],
  ['dawn of a day', 'It fell before dawn Wednesday.', ['dawn Wednesday = 2023-07-05TMO TIME']],
  ['a number of people is no year', 'Of 2000 people, half left.', []],
  ['a length', 'They tried for 30 years.', ['30 years = P30Y DURATION']],
  ['a length in words', 'Abuse for eight years.', ['eight years = P8Y DURATION']],
  ['the past decade is a length', 'It grew over the past decade.', ['the past decade = P1E DURATION']],
  ['a season', 'It fell in the summer of 2022.', ['the summer of 2022 = 2022-SU DATE']],
  ['a quarter', 'In the first quarter of 2025 it fell.', ['the first quarter of 2025 = 2025-Q1 DATE']],
  ['a time of day', 'It began at 9 a.m. on Monday.', ['9 a.m. on Monday = 2023-07-03T09:00 TIME']],
  [
    'a quarter without a year is the nearest that is over',
    'It fell in the third quarter.',
    ['the third quarter = 2022-Q3 DATE'],
  ],
  ['a part of a day', 'She left on Wednesday evening.', ['Wednesday evening = 2023-07-05TEV TIME']],
  ['last night', 'It rained last night.', ['last night = 2023-07-07TNI TIME']],
  ['what comes again', 'The board meets every two weeks.', ['every two weeks = P2W SET']],
  ['a rate', 'It makes 900 cars a day.', ['a day = P1D SET']],
  ['now and recently', 'It is now shut; it recently burned.', ['now = PRESENT_REF DATE', 'recently = PAST_REF DATE']],
  ['how many is not said', 'It leaked for decades.', ['decades = PXE DURATION']],
  ['a decade as years without their end', 'It began in the early 1990s.', ['the early 1990s = 199 DATE']],
  [
    'two days of a stretch',
    'It was shut from Monday to Thursday.',
    ['Monday = 2023-07-03 DATE', 'Thursday = 2023-07-06 DATE'],
  ],
  ['the end of a month that is over', 'It was dropped at the end of August.', ['the end of August = 2022-08 DATE']],
  ['a polite verb', 'If I may, sir, I will.', []],
  ['a newspaper', 'He told USA Today so.', []],
  ['last December', 'It fell last December.', ['last December = 2022-12 DATE']],
  ['a newspaper called Daily', 'The Daily Corrin wrote so.', []],
  ['verbs that look like months', 'He may march on; the second sun sat.', []],
  ['a person called May', 'Mr. May said so.', []],
  [
    'counted from something else: only its length is known',
    'Two days after the attack he left.',
    ['Two days = P2D DURATION'],
  ],
];

describe('findTimes', () => {
  it.each(CASES)('%s', (_, text, expected) => expect(times(text, SATURDAY)).toEqual(expected));

  it.each([
    ['a whole date', 'It began on February 24, 2022.', ['February 24, 2022 = 2022-02-24 DATE']],
    ['a length', 'They tried for 30 years.', ['30 years = P30Y DURATION']],
    ['nothing relative', 'Yesterday she said it was two years ago, on Wednesday, in May.', []],
  ])('without a day of publication: %s', (_, text, expected) => expect(times(text)).toEqual(expected));

  it('reads a long text in pieces', () => {
    expect(times('1 '.repeat(20_000), SATURDAY)).toEqual([]);
  });
});
