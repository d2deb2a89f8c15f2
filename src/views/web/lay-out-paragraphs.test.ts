import { expect, test } from 'vitest';
import { layOutParagraphs } from './lay-out-paragraphs.js';
import { segmentText } from '../wording/segment-text.js';

test.each([
  ['a mark over two lines is cut at the break', 'ab\ncd', [1, 4], ['a|b', 'c|d']],
  ['blank lines are no paragraph', 'ab\n \n\ncd', [0, 2], ['ab', 'cd']],
  ['a text without breaks is one paragraph', 'abcd', [1, 2], ['a|b|cd']],
  ['a mark that ends at the break leaves the next line whole', 'ab\ncd', [0, 3], ['ab', 'cd']],
] as [string, string, [number, number], string[]][])('%s', (...[, text, span, wanted]) => {
  const segments = segmentText([0, text.length], [{ span, kind: 'x' }]);
  const lines = layOutParagraphs(text, [0, text.length], segments);
  expect(lines.map((line) => line.segments.map(({ start, end }) => text.slice(start, end)).join('|'))).toEqual(wanted);
});

test('a part of a page gets only its own lines', () => {
  const text = 'ab\ncd\nef';
  const lines = layOutParagraphs(text, [3, 5], segmentText([0, text.length], []));
  expect(lines.map(({ span }) => text.slice(...span))).toEqual(['cd']);
});
