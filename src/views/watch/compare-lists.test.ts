import { describe, expect, it } from 'vitest';
import { findShifts } from '../../record/list-change.js';
import { compareLists } from './compare-lists.js';

const rows = (words: string) => words.split(' ').flatMap((id) => (id === '' ? [] : [{ id, at: { low: 1, high: 2 } }]));
const shown = (before: string, after: string): string => {
  const change = compareLists(rows(before), rows(after));
  return change ? `-${change.gone.join()} +${change.come.map(({ nth, row }) => `${nth}${row.id}`).join()}` : 'same';
};

const ROWS: readonly (readonly [why: string, before: string, after: string, change: string])[] = [
  ['nothing', 'a b c', 'a b c', 'same'],
  ['one comes between others', 'a b c', 'a x b c', '- +1x'],
  ['one goes', 'a b c', 'b c', '-0 +'],
  ['one says something else', 'a b c', 'a x c', '-1 +1x'],
  ['one moves behind all others', 'a b c d', 'b c d a', '-0 +3a'],
  ['what stands twice goes once', 'a a', 'a', '-1 +'],
  ['from nothing', '', 'a b', '- +0a,1b'],
];

/** What the record does: rows go, rows move, rows come. */
function apply(before: string, after: string): string {
  const [old, change] = [rows(before), compareLists(rows(before), rows(after))];
  if (!change) return before;
  const [shifts, now] = [findShifts(change), [] as string[]];
  for (const [place, { id }] of old.entries()) {
    if (change.gone.includes(place)) continue;
    const by = shifts.filter(({ low, high }) => low <= place && place < high).map((one) => one.by);
    expect(by.length).toBeLessThan(2);
    now[place + (by[0] ?? 0)] = id;
  }
  for (const { nth, row } of change.come) now[nth] = row.id;
  return now.join(' ');
}

describe('compareLists', () => {
  it.each(ROWS)('%s', (_why, before, after, change) => expect(shown(before, after)).toBe(change));
  it.each(ROWS)('%s, made so', (_why, before, after) => expect(apply(before, after)).toBe(after));
  it('counts from the first row where the ends are the very same', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }));
    const change = compareLists<object>([a!, b!, c!], [a!, ...rows('x y'), c!]);
    expect([change?.gone, change?.come.map(({ nth }) => nth)]).toEqual([[1], [1, 2]]);
  });
  it('takes rows for the same whatever the order of their fields', () =>
    expect(compareLists<object>([{ id: 'a', at: 1 }], [{ at: 1, id: 'a' }])).toBeNull());
});
