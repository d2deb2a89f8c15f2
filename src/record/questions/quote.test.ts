import { expect, test } from 'vitest';
import type { Span } from '../../span.js';
import { quoteAround } from './quote.js';

const LONG = `${'before '.repeat(40)}HERE ${'after '.repeat(40)}`;
const place = (text: string): Span => [text.indexOf('HERE'), text.indexOf('HERE') + 4];

test.each([
  ['its own line and no other', 'one two\nsay HERE now\nthree', 'say HERE now'],
  ['a line that is nothing else', 'HERE', 'HERE'],
  ['at the end of a text', 'as HERE', 'as HERE'],
  ['at the start of one', 'HERE says', 'HERE says'],
  ['indented', '\n   HERE says', 'HERE says'],
])('%s', (_reason, text, wanted) => {
  expect(quoteAround('a', place(text), text).words).toEqual([wanted]);
});

test('a long line is cut at whole words on both sides', () => {
  const [words = ''] = quoteAround('a', place(LONG), LONG).words;
  expect(words).toMatch(/^before (before )+HERE (after )+after$/);
  expect(words.length).toBeLessThan(280);
});

test('a line without a space is cut to the words themselves', () => {
  const text = `${'x'.repeat(500)}HERE${'x'.repeat(500)}`;
  expect(quoteAround('a', place(text), text).words).toEqual(['HERE']);
});
