import { isPlanInPresent } from '../../known/headline-style.js';
import { lineAround } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';

/** Headlines that promise advice, quote or ask tell nothing surer or softer than their text. */
const NO_REPORT =
  /^\W*(?:how to|why|what|when|where|\d+ (?:\p{L}+ ){0,3}(?:tips|things|ways|reasons|steps|questions)|here(?:['’]s| are))\b|["“”‘]|\?\s*$/iu;
/**
 * Whether a headline differs from its body by the style of headlines only: *to* + verb for a plan, the present for what will be,
 * quoted words, advice. `words` are the deciding words of the body.
 */
export function isHeadlineStyle(headline: ClaimedMention, text: string, words: string): boolean {
  if (headline.rule !== 'plain-assertion' && TO.test(decidingOf(headline, text))) return true;
  // The whole line: a mention may be a part of it.
  const start = headline.span[0]?.[0] ?? 0;
  const line = text.slice(...lineAround(text, [start, start]));
  return NO_REPORT.test(line) || isPlanInPresent(line, words);
}

/** *To shift*, and *campaign to shift*: who or what is to do it, by a noun that could also mean a plan. */
const TO = /^(?:(?:campaign|drive|team|talks|race|fight|battle|movement) )?to\b/i;

const decidingOf = ({ certaintyWords: [first] }: ClaimedMention, text: string): string =>
  first ? text.slice(first[0], first[1] + ' to'.length) : '';
