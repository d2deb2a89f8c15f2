import { expect, it } from 'vitest';
import { endsAsDoer } from './ends-as-doer.js';

it.each<[reason: string, word: string, ends: boolean]>([
  ['a trade', 'painter', true],
  ['at the head of a name', 'Painter', true],
  ['a woman', 'chairwoman', true],
  ['too short to tell', 'per', false],
  ['many of them', 'painters', false],
  ['no doer', 'mill', false],
])('ends as a doer: %s', (_, word, ends) => expect(endsAsDoer(word)).toBe(ends));
