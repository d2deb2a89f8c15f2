import { expect, test } from 'vitest';
import { segmentText } from './segment-text.js';

const show = (text: string, marks: [number, number, string][]): string =>
  segmentText(
    [0, text.length],
    marks.map(([start, end, kind]) => ({ span: [start, end], kind })),
  )
    .map(({ start, end, kinds }) =>
      kinds.length > 0 ? `<${kinds.join('+')}:${text.slice(start, end)}>` : text.slice(start, end),
    )
    .join('');

test.each([
  ['no mark', [], 'abcdef'],
  ['one mark', [[1, 3, 'x']], 'a<x:bc>def'],
  [
    'marks that cross',
    [
      [1, 4, 'x'],
      [2, 6, 'y'],
    ],
    'a<x:b><x+y:cd><y:ef>',
  ],
  [
    'a mark inside another',
    [
      [0, 6, 'x'],
      [2, 3, 'y'],
    ],
    '<x:ab><x+y:c><x:def>',
  ],
  [
    'two of one kind that cross count once',
    [
      [0, 3, 'x'],
      [2, 5, 'x'],
    ],
    '<x:ab><x:c><x:de>f',
  ],
  [
    'a mark that touches the next',
    [
      [0, 3, 'x'],
      [3, 6, 'y'],
    ],
    '<x:abc><y:def>',
  ],
  ['a mark beyond the text is cut', [[4, 99, 'x']], 'abcd<x:ef>'],
  ['an empty mark shows nothing', [[3, 3, 'x']], 'abcdef'],
] as [string, [number, number, string][], string][])('%s', (_reason, marks, wanted) => {
  expect(show('abcdef', marks)).toBe(wanted);
});

test('all segments together are the text', () => {
  const marks = Array.from({ length: 500 }, (_, i) => ({
    span: [(i * 37) % 900, ((i * 53) % 900) + 50] as const,
    kind: `k${i % 7}`,
  }));
  const segments = segmentText([0, 1000], marks);
  expect(segments.reduce((at, { start, end }) => (expect(start).toBe(at), end), 0)).toBe(1000);
});
