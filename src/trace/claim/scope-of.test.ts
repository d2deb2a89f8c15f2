import { describe, expect, it } from 'vitest';
import { restrictionIn, type Scope, scopeOf } from './scope-of.js';

const ROWS: readonly (readonly [words: string, scope: Scope, why: string])[] = [
  ['All schools in Pernis will close', 'all', 'a word for all'],
  ['Some schools in Pernis will close', 'part', 'a word for some'],
  ['Some 7,000 people marched', 'plain', 'some before a number means about'],
  ['strike in the Mirov region of Karn only', 'part', 'a region and only'],
  ['strike across all of Karn', 'all', 'across all'],
  ['The ferry ran aground', 'plain', 'neither'],
  ['every member except Norvia signed', 'part', 'an exception restricts'],
  ['a total told by several countries', 'plain', 'several who tell it restrict nothing'],
  ['the morgue in Karn, one of the biggest, holds 550', 'plain', 'what is said of a thing beside restricts nothing'],
  ['wages rise all the same', 'plain', 'all the same is another phrase'],
];

describe('scopeOf', () => {
  it.each(ROWS)('%s: %s', (words, scope) => expect(scopeOf(words)).toBe(scope));
  it('gives the words that restrict', () => expect(restrictionIn('only in Karn')).toBe('only in'));
});
