import type { Span } from '../../span.js';

/** The place of `words` in a text; a test that names words the text lacks is wrong. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the made-up text`);
  return [start, start + words.length];
}
