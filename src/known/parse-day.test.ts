import { describe, expect, it } from 'vitest';
import { findDay, isoDay } from './parse-day.js';

describe('findDay', () => {
  it.each([
    ['ISO', 'on 2023-07-08 at', '2023-07-08', '2023-07-08'],
    ['a crawler date with a month name', 'news 08-Jul-2023 World', '2023-07-08', '08-Jul-2023'],
    ['month first', 'Jan 19, 2021', '2021-01-19', 'Jan 19, 2021'],
    ['abbreviated with a stop and an ordinal', 'Sept. 3rd, 2020', '2020-09-03', 'Sept. 3rd, 2020'],
    ['weekday before it', 'Tuesday, 19 November 2019', '2019-11-19', '19 November 2019'],
    ['German', 'am 8. Juli 2023', '2023-07-08', '8. Juli 2023'],
    ['Spanish', '8 de julio de 2023', '2023-07-08', '8 de julio de 2023'],
    ['Russian', '8 июля 2023', '2023-07-08', '8 июля 2023'],
    ['Japanese', '2023年7月8日', '2023-07-08', '2023年7月8日'],
    ['Greek', '5 Μαρτίου 2018', '2018-03-05', '5 Μαρτίου 2018'],
    ['without accents', '9 fevrier 2016', '2016-02-09', '9 fevrier 2016'],
    ['Hungarian, year first', '2014. március 12.', '2014-03-12', '2014. március 12'],
    ['Korean', '2016년 6월 21일', '2016-06-21', '2016년 6월 21일'],
    ['Vietnamese', '25 tháng 4, 2016', '2016-04-25', '25 tháng 4, 2016'],
    ['dots are day first', '08.07.2023', '2023-07-08', '08.07.2023'],
    ['slashes that allow one order only', '11/19/2019', '2019-11-19', '11/19/2019'],
    ['slashes the other way', '19/11/2019', '2019-11-19', '19/11/2019'],
    ['the first of several', '3 May 2022, updated 2022-05-04', '2022-05-03', '3 May 2022'],
  ])('%s', (...[, text, value, words]) => {
    const day = findDay(text);
    expect(day?.value).toBe(value);
    expect(text.slice(day?.start, day?.end)).toBe(words);
  });

  it.each([
    ['a day without a year', '19 November'],
    ['an order nobody can tell', '07/08/2023'],
    ['no such day', '2023-02-30'],
    ['no month', '19 Novembrish 2019'],
    ['part of a longer number', '12023-07-081'],
    ['a number that only looks like a year', 'version 1.2.2019.7'],
  ])('finds none in %s', (_why, text) => expect(findDay(text)).toBeNull());

  it.each([
    ['day-first', '2023-08-07'],
    ['month-first', '2023-07-08'],
  ] as const)('reads slashes %s where the page is known to', (order, value) =>
    expect(findDay('07/08/2023', order)?.value).toBe(value),
  );

  it('refuses days that do not exist', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
  });
});
