import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.js';

const words = (text: string): string[] => {
  const { start, end } = tokenise(text, [0, text.length]);
  return [...start].map((s, i) => text.slice(s, end[i]));
};

describe('tokenise', () => {
  it.each([
    [
      'Trump’s aide didn’t talk.',
      ['Trump', '’s', 'aide', 'did', 'n’t', 'talk', '.'],
      'contractions are two words: sources end between them',
    ],
    ["O'Keefe", ["O'Keefe"], 'an apostrophe inside a name is no contraction'],
    [
      'Mr. Obama of the U.S. spoke.',
      ['Mr.', 'Obama', 'of', 'the', 'U.S.', 'spoke', '.'],
      'the stop of an abbreviation is part of it',
    ],
    [
      '$3.5bn, 24-hour and/or 9th',
      ['$', '3.5bn', ',', '24', '-', 'hour', 'and/or', '9th'],
      'numbers keep their points and endings',
    ],
    ['word—word – and…', ['word', '—', 'word', '–', 'and', '…'], 'dashes part words'],
    ['see https://a.org/x?y=1, ok', ['see', 'https://a.org/x?y=1,', 'ok'], 'an address is one token'],
    ['“Yes”', ['“', 'Yes', '”'], 'quotation marks stand alone'],
    ['😀 \ud800 שלום', ['😀', '\ud800', 'שלום'], 'a pair of surrogates is one token, a lone one too'],
    ['', [], 'nothing in, nothing out'],
  ])('%j', (text, expected, _reason) => {
    expect(words(text)).toEqual(expected);
  });

  it('counts places from the start of the text, not of the region', () => {
    const { start, end } = tokenise('one two three', [4, 7]);
    expect([[...start], [...end]]).toEqual([[4], [7]]);
  });

  it('leaves out nothing but white space', () => {
    const text = "a\u0301b “c”  d.e.f @g #h\u200f i_j\u0000k 1,2,3x ``l'' --";
    expect(words(text).join('')).toBe(text.replace(/\s/g, ''));
  });
});
