import { expect, test } from 'vitest';
import { isBefore, readMoment } from './read-moment.js';

test.each([
  { why: 'another day', x: '2031-05-03', y: '2031-05-04', want: true },
  { why: 'the same day decides nothing', x: '2031-05-03', y: '2031-05-03', want: false },
  {
    why: 'a time against a bare date counts by the day as written',
    x: '2031-05-03T14:20:00Z',
    y: '2031-05-04',
    want: true,
  },
  { why: 'a time on the same bare date', x: '2031-05-03', y: '2031-05-03T23:00:00Z', want: false },
  { why: 'zones are reckoned with', x: '2031-05-03T10:00:00+02:00', y: '2031-05-03T09:00:00Z', want: true },
  { why: 'and can turn the order as written', x: '2031-05-03T10:00:00-05:00', y: '2031-05-03T11:00:00Z', want: false },
  { why: 'without a zone an hour is too little', x: '2031-05-03T10:00', y: '2031-05-03T11:00', want: false },
  { why: 'without a zone a day is enough', x: '2031-05-03T10:00', y: '2031-05-04T11:00', want: true },
])('isBefore: $why', ({ x, y, want }) => {
  expect(isBefore(readMoment(x)!, readMoment(y)!)).toBe(want);
});

test.each(['', 'yesterday', '2031', '2031-05', '03.05.2031'])('no moment: "%s"', (value) => {
  expect(readMoment(value)).toBeNull();
});
