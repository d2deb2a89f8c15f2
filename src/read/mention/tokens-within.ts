import type { Span } from '../../span.js';
import type { Token } from '../language/sentence.js';

/** Those of a sentence's tokens that stand wholly at a place, by halving: a sentence may be a whole page. */
export function tokensWithin(tokens: readonly Token[], [start, end]: Span): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.span[1] ?? 0) <= end) last++;
  return tokens.slice(low, last);
}
