import { describe, expect, it } from 'vitest';
import { findBreaks } from './find-breaks.js';
import { tokenise } from './tokenise.js';

const breaksOf = (text: string): [paragraphs: number, sentences: number] => {
  const { paragraph, sentence } = findBreaks(text, tokenise(text, [0, text.length]));
  return [(paragraph.at(-1) ?? -1) + 1, (sentence.at(-1) ?? -1) + 1];
};

describe('findBreaks', () => {
  it.each([
    ['One. Two.', [1, 2], 'a capital after a full stop starts a sentence'],
    ['He paid 3 p.c. of it. no more', [1, 1], 'a lower-case word goes on'],
    ['“One.” Two.', [1, 2], 'the closing mark belongs to the sentence before it'],
    ['One. “Two.”', [1, 2], 'the opening mark belongs to the sentence after it'],
    ['Mr. Smith spoke.', [1, 1], 'an abbreviation ends no sentence'],
    ['One\nTwo', [2, 2], 'a line is a paragraph'],
    ['a wrapped\nline', [1, 1], 'a single break before a lower-case word is a wrapped line'],
    ['a wrapped\n\nline', [2, 2], 'an empty line parts paragraphs whatever follows'],
    ['', [0, 0], 'nothing in, nothing out'],
  ])('%j', (text, expected, _reason) => {
    expect(breaksOf(text)).toEqual(expected);
  });
});
