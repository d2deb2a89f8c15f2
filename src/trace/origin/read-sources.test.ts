import { describe, expect, it } from 'vitest';
import { readSources } from './read-sources.js';

const ROWS: readonly (readonly [words: string, number: number | null, kind: string, why: string])[] = [
  ['one person familiar with the matter', 1, 'person', 'a number word'],
  ['two officials', 2, 'official', 'a number word and a plural'],
  ['sources close to the White House', null, 'source', 'a plural says no number'],
  ['people familiar with the talks', null, 'person', 'an irregular plural'],
  ['a senior diplomat who asked not to be named', 1, 'diplomat', 'an article counts as one'],
  ['12 current and former aides', 12, 'aide', 'a number in figures'],
  ['its source', 1, 'source', 'a singular without a number'],
];

describe('readSources', () => {
  it.each(ROWS)('%s: %s %s', (words, number, kind) => {
    expect(readSources(words, [0, words.length])).toEqual({ span: [0, words.length], number, kind });
  });
  it('finds nobody in other words', () => expect(readSources('the ministry', [0, 12])).toBeNull());
});
