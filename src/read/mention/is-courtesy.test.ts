import { describe, expect, it } from 'vitest';
import { isCourtesy } from './is-courtesy.js';

const ROWS: readonly (readonly [words: string, courtesy: boolean, why: string])[] = [
  ['Let’s dive right into it', true, 'opens a talk'],
  ['Let us begin with the harbour', true, 'opens it with its topic'],
  ['Thank you for having me', true, 'thanks'],
  ['"Good question', true, 'praise of a question'],
  ['It’s great to be here, Mr. Merrin', true, 'with a name behind it'],
  ['Well, that is a very good question', true, 'with a filler before it'],
  ['Thanks to the dam the town stayed dry', false, 'thanks to is a reason'],
  ['Let the council sell the mill', false, 'a demand'],
  ['Good question time brings out the worst in ministers', false, 'goes on behind it'],
  ['It is good to see that the mill will be sold', false, 'a judgement of an event'],
];

describe('isCourtesy', () => {
  it.each(ROWS)('%s: %s', (words, courtesy) => expect(isCourtesy(words)).toBe(courtesy));
});
