import { expect, test } from 'vitest';
import { layOutTime } from './time-axis.js';

const at = (...days: string[]): number[] => days.map((day) => Date.parse(day));

test('no instant, no axis', () => expect(layOutTime([], [0, 900])).toBeNull());

test.each([
  ['days close by stay together', at('2031-05-03', '2031-05-04', '2031-05-09'), 0],
  ['one far off is cut away', at('2021-01-19', '2031-05-03', '2031-05-09'), 1],
  ['two far off are cut away', at('2021-01-19', '2023-07-08', '2031-05-03', '2031-05-09'), 2],
  ['even steps are no pause', at('2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'), 0],
  ['one day alone', at('2031-05-03'), 0],
] as [string, number[], number][])('%s', (_reason, times, breaks) => {
  const axis = layOutTime(times, [20, 900]);
  expect(axis?.breaks).toHaveLength(breaks);
  const places = times.map((time) => axis?.place(time) ?? NaN);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const place of places) expect(place >= 20 && place <= 900).toBe(true);
});

test('names of days keep their distance and their order', () => {
  const axis = layOutTime(at('2021-01-19', '2031-05-03', '2031-06-09'), [20, 900]);
  const places = axis?.ticks.map((tick) => tick.at) ?? [];
  expect(places.length).toBeGreaterThan(2);
  places.slice(1).forEach((place, i) => expect(place - (places[i] ?? 0)).toBeGreaterThanOrEqual(84));
});
