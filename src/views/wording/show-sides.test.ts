import { expect, it } from 'vitest';
import { showSides } from './show-sides.js';

const range = (least: number, most = least) => ({ least, most });
const CASES: readonly (readonly [reason: string, told: [number, number?], denied: [number, number?], words: string])[] =
  [
    ['nobody denies it', [1], [0], '1 origin'],
    ['a range', [2, 3], [0], '2–3 origins'],
    ['told and denied', [3], [2], 'told by 3 origins, denied by 2'],
    ['one on each side', [1], [1], 'told by 1 origin, denied by 1'],
    ['denied alone: who denies it is no origin of it', [0], [1, 2], 'denied by 1–2 origins, told by none'],
  ];
it.each(CASES)('%s', (_, told, denied, words) => {
  expect(showSides({ told: range(...told), denied: range(...denied) })).toBe(words);
});
