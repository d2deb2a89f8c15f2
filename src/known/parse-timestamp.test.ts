import { expect, it } from 'vitest';
import { instantOf } from './instant-of.js';
import { parseTimestamp } from './parse-timestamp.js';

it.each([
  ['2019-11-19T08:05:00.123-0500', '2019-11-19T08:05:00-05:00', 'the zone as most programs write it'],
  ['2019-11-19 08:05', '2019-11-19T08:05:00', 'no zone stated, none given'],
  ['2019-11-19t08:05:00z', '2019-11-19T08:05:00Z', 'small letters'],
  ['2019-11-19T99:99:99Z', '2019-11-19', 'no such hour: the day is left'],
  ['20191119', '2019-11-19', 'a day in one number'],
  ['1574150700', '2019-11-19T08:05:00Z', 'seconds since 1970'],
  ['Tue, 19 Nov 2019 08:05:00 GMT', '2019-11-19T08:05:00Z', 'as mail and feeds write it'],
  ['Tue, 19 Nov 2019 08:05:00 +0530', '2019-11-19T08:05:00+05:30', 'the day stays what it was where it was written'],
  [
    'Tue, 19 Nov 2019 08:05:00 -0000',
    '2019-11-19T08:05:00Z',
    'RFC 2822: UTC, by a clock that does not know where it is',
  ],
  ['Tue, 19 Nov 2019 08:05:00 +0000 (UTC)', '2019-11-19T08:05:00+00:00', 'a comment of mail'],
  ['Tue, 19 Nov 2019 08:05:00', '2019-11-19T08:05:00', 'mail without a zone: one answer for feeds and pages'],
  ['Tue, 19 Nov 2019 08:05:00 CEST', '2019-11-19T08:05:00', 'letters that mail does not name'],
  ['Tuesday, 19 November 2019 8:05 EST', '2019-11-19T08:05:00-05:00', 'names in full, an hour of one digit'],
  ['Tue 19 Nov. 2019  08:05', '2019-11-19T08:05:00', 'looser still'],
  ['19 Nov 2019 8:05 pm', '2019-11-19', 'half a day off is worse than no hour'],
  ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03T12:45:00-04:00', 'as Java prints it'],
  ['Mon Aug 33 12:45:00 EDT 2015', null, 'no such day'],
  ['45 May 2031', null, 'no such day'],
  ['2019-13-45', null, 'no such month'],
  ['yesterday', null, 'no day'],
  [null, null, 'nothing'],
])('%s is %s: %s', (raw, value, _why) => expect(parseTimestamp(raw)).toBe(value));

it.each([
  ['2019-11-19T08:05:00-05:00', '2019-11-19T13:05:00Z', 'in its own zone'],
  ['2019-11-19T08:05:00', '2019-11-19T08:05:00Z', 'without one, the same on every machine'],
  ['2019-11-19', '2019-11-19T00:00:00Z', 'a day begins at midnight'],
  ['soon', null, 'no time'],
])('the instant of %s is %s: %s', (iso, instant, _why) =>
  expect(instantOf(iso)).toBe(instant === null ? null : Date.parse(instant)),
);
