import { expect, it } from 'vitest';
import type { Span } from '../../span.js';
import { tokensWithin } from './tokens-within.js';

const TOKENS = [[0, 2], [3, 6], [6, 7], [9, 12]].map(([a = 0, b = 0]) => ({ span: [a, b] as const, pos: 'X', lemma: '' })); // prettier-ignore

it.each<[Span, number[], string]>([
  [[0, 12], [0, 3, 6, 9], 'all'],
  [[1, 7], [3, 6], 'a token that begins before the place is out'],
  [[3, 11], [3, 6], 'so is one that ends behind it'],
  [[7, 9], [], 'between tokens'],
])('%j holds the tokens at %j (%s)', (span, starts) =>
  expect(tokensWithin(TOKENS, span).map(({ span: [start] }) => start)).toEqual(starts),
);
