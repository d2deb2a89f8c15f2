import { expect, test } from 'vitest';
import { showCount, showNames, showRange } from './show-count.js';
import { showDate, showDates } from './show-date.js';

test.each([
  ['a day', '2021-01-19', '19 Jan 2021'],
  ['a time of day is left out', '2021-01-19T10:00:00Z', '19 Jan 2021'],
  ['a month', '2021-06', 'Jun 2021'],
  ['a year', '2021', '2021'],
  ['a week is shown as it is', '2024-W47', '2024-W47'],
  ['no date is shown as it is', 'soon', 'soon'],
])('date: %s', (_reason, given, wanted) => {
  expect(showDate(given)).toBe(wanted);
});

test.each([
  ['within a month', '2031-05-03', '2031-05-06', '3–6 May 2031'],
  ['over two months', '2031-05-30', '2031-06-02', '30 May 2031 – 2 Jun 2031'],
  ['one day', '2031-05-03', '2031-05-03', '3 May 2031'],
  ['two months without days', '2031-05', '2031-05', 'May 2031'],
  ['no date', null, null, 'undated'],
  ['only an end', null, '2031-05-03', '3 May 2031'],
])('dates: %s', (...[, from, to, wanted]) => {
  expect(showDates(from, to)).toBe(wanted);
});

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D'], 'A, B and 2 others'],
  [[], ''],
])('names %j', (names, wanted) => {
  expect(showNames(names, 3)).toBe(wanted);
});

test('counts and ranges agree with their nouns', () => {
  expect([showCount(1, 'story', 'stories'), showCount(1200, 'page'), showRange(1, 1), showRange(1, 3)]).toEqual([
    '1 story',
    '1,200 pages',
    '1',
    '1–3',
  ]);
});
