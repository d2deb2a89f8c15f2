import { expect, test } from 'vitest';
import { compareDates } from './compare-dates.js';

test.each([
  ['by day', ['2031-05-04', '2031-05-03'], ['2031-05-03', '2031-05-04']],
  ['a day before its hours', ['2031-05-03T09:00', '2031-05-03'], ['2031-05-03', '2031-05-03T09:00']],
  ['a year before its days', ['2031-05-03', '2031'], ['2031', '2031-05-03']],
  ['undated last', [null, '2031', null], ['2031', null, null]],
] as [string, (string | null)[], (string | null)[]][])('%s', (_reason, given, wanted) => {
  expect([...given].sort(compareDates)).toEqual(wanted);
});
