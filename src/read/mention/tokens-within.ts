import type { Span } from '../../span.js';
import type { Token } from '../language/sentence.js';
import { findFirst } from '../../place-index.js';

/** Those of a sentence's tokens that stand wholly at a place, by halving: a sentence may be a whole page. */
export function tokensWithin(tokens: readonly Token[], [start, end]: Span): readonly Token[] {
  const first = findFirst(tokens.length, (i) => (tokens[i]?.span[0] ?? 0) >= start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.span[1] ?? 0) <= end) last++;
  return tokens.slice(first, last);
}
