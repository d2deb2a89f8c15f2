import { expect, test } from 'vitest';
import { isDue, planNext } from './plan-next.js';

const NOW = Date.parse('2031-05-03T10:00:00Z');
const minutesTo = (iso: string): number => (Date.parse(iso) - NOW) / 60_000;
const ask = (failures: number, retryAfter: number | null = null): number =>
  minutesTo(planNext({ now: NOW, every: 15, failures, name: 'https://a.example/feed', retryAfter }));

test.each([
  { failures: 0, least: 15, most: 15, why: 'all is well: no jitter' },
  { failures: 1, least: 30, most: 36, why: 'failed once' },
  { failures: 3, least: 120, most: 144, why: 'failed three times' },
  { failures: 500, least: 1440, most: 1728, why: 'down for weeks: once a day' },
])('$why', ({ failures, least, most }) => {
  expect(ask(failures)).toBeGreaterThanOrEqual(least);
  expect(ask(failures)).toBeLessThanOrEqual(most);
  expect(ask(failures)).toBe(ask(failures));
});

test('a host that asks to wait is heard, up to a day', () => {
  expect(ask(0, 3600)).toBe(60);
  expect(ask(0, 10 ** 9)).toBe(1440);
});

test.each([
  { dueAt: null, due: true, why: 'never asked' },
  { dueAt: '2031-05-03T10:00:00Z', due: true, why: 'now' },
  { dueAt: '2031-05-03T10:10:00Z', due: false, why: 'in ten minutes' },
  { dueAt: '2031-05-04T11:00:00Z', due: false, why: 'tomorrow, after many failures' },
  { dueAt: '2041-05-03T10:00:00Z', due: true, why: 'in ten years: the clock was wrong then, or is now' },
  { dueAt: 'nonsense', due: true, why: 'no time' },
])('due: $why', ({ dueAt, due }) => {
  expect(isDue(dueAt, { now: NOW, every: 15 })).toBe(due);
});
