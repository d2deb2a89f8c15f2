import { describe, expect, it } from 'vitest';
import { findBreaks } from './find-breaks.js';
import { findQuotes } from './find-quotes.js';
import { tokenise } from './tokenise.js';

/** The words found inside quotation marks, marks left out. */
const quoted = (text: string): string => {
  const tokens = tokenise(text, [0, text.length]);
  const { inside, mark } = findQuotes(text, tokens, findBreaks(text, tokens).paragraph);
  return [...tokens.start].flatMap((s, i) => (inside[i] && !mark[i] ? [text.slice(s, tokens.end[i])] : [])).join(' ');
};

describe('findQuotes', () => {
  it.each([
    ['He said “a b” and left', 'a b', 'curly marks'],
    ['He said "a b" and left', 'a b', 'straight marks open and close by what touches them'],
    ["He said ``a b'' and left", 'a b', 'typewriter marks'],
    ['Er sagte „a b“ und ging', 'a b', 'low marks are closed by what opens elsewhere'],
    ['Il dit « a b » et part', 'a b', 'French marks'],
    ['彼は「a b」 と', 'a b', 'corner brackets'],
    [
      'He said ‘it is the voters’ choice now,’ he said',
      'it is the voters ’ choice now ,',
      'an apostrophe in single marks closes nothing before the real mark',
    ],
    ['the ‘so called’ plan', '', 'short single marks quote a word, not speech'],
    ['She said “a b\nHe left', 'a b', 'an unclosed mark ends with its paragraph'],
    ['He said “a ‘b c d e’ f” and left', 'a ‘ b c d e ’ f', 'marks within a quotation stay inside'],
    ['a b” c', '', 'a closing mark alone quotes nothing'],
  ])('%j', (text, expected, _reason) => {
    expect(quoted(text)).toBe(expected);
  });
});
