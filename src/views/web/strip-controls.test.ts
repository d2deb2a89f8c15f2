import { expect, test } from 'vitest';
import { stripControls } from './strip-controls.js';

test.each([
  ['colour codes go whole', '\u001b[31mred\u001b[0m', 'red'],
  ['a window title goes whole', '\u001b]0;owned\u0007quay', 'quay'],
  ['an open sequence takes nothing but itself', '\u001b]0;<b>bold</b>', '<b>bold</b>'],
  [
    'a sequence never reaches over a quote into other attributes',
    '<a title="\u001b]x" href="y\u0007">',
    '<a title="" href="y">',
  ],
  ['a lone escape goes', 'a\u001bb', 'ab'],
  ['line break and tab stay', 'a\n\tb', 'a\n\tb'],
  ['C1 controls go', 'a\u009b31mb', 'a31mb'],
  ['marks that turn writing round go', 'a\u202ebc\u2066d', 'abcd'],
  ['letters of all kinds stay', 'Zażółć 🚢 שלום', 'Zażółć 🚢 שלום'],
])('%s', (_reason, given, wanted) => {
  expect(stripControls(given)).toBe(wanted);
});

test('a page of nothing but escapes is read once', () => {
  expect(stripControls('\u001b]'.repeat(200_000))).toBe('');
});
