import type { Token } from '../language/sentence.js';
import { isTaggedVerb } from './is-verb.js';

/** What is learned, and from what: *new intelligence* suggests that … */
const EVIDENCE = new Set(
  `evidence intelligence information data report document record finding analysi assessment analyses study research survey poll review
   investigation inquiry probe audit figure image photo footage video satellite source email e-mail letter memo file test result
   sign indication estimate`.split(/\s+/),
);
/** Verbs by which evidence tells something. */
const TELLS = new Set(
  'suggest indicate show imply reveal find confirm conclude demonstrate prove establish hint say state'.split(' '),
);
/** Of these alone is a clause without `that` told for certain: *indicates a group was responsible*. */
const TELLS_BARE = new Set(['suggest', 'indicate', 'imply']);
/** *There is no evidence that* … */
const LACKED = new Set(['evidence', 'proof', 'sign', 'indication', 'suggestion', 'hint']);
/** Between the evidence and its verb at most so many words (*reviewed by officials in the capital*). */
const MOST_BETWEEN = 8;

/**
 * The words at the beginning of a telling that only say on what evidence it is told: *new intelligence reviewed by officials
 * suggests that* | *a group carried out the attack*, *there is no evidence that* | *she knew*. What is told stands behind them;
 * how sure it is, in them. The number of tokens of the frame, 0 where there is none.
 */
export function findFrame(text: string, tokens: readonly Token[]): number {
  for (const [i, token] of tokens.entries()) {
    const end = LACKED.has(token.lemma) && isLacking(text, tokens, i) ? i + 1 : tellsAt(text, tokens, i);
    if (end === null) continue;
    const isThat = lowerAt(text, tokens[end]) === 'that';
    const from = isThat ? end + 1 : end;
    const verb = tokens[end - 1];
    const isBare = verb !== undefined && (LACKED.has(verb.lemma) || TELLS_BARE.has(verb.lemma));
    if ((isThat || isBare) && isClause(text, tokens.slice(from))) return from;
  }
  return 0;
}

const lowerAt = (text: string, token: Token | undefined): string =>
  token ? text.slice(...token.span).toLowerCase() : '';

/** `no`, `little` or a denied verb right before a noun of evidence, over its adjectives. */
function isLacking(text: string, tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k >= 0 && tokens[k]?.pos === 'ADJ') k--;
  return /^(?:no|any|little|without)$/.test(lowerAt(text, tokens[k]));
}

/** Behind the verb by which the evidence at `i` tells something; null where it has none. */
function tellsAt(text: string, tokens: readonly Token[], i: number): number | null {
  if (!EVIDENCE.has(lowerAt(text, tokens[i]).replace(/s$/, '')) || tokens[i]?.pos === 'VERB') return null;
  for (let k = i + 1; k < tokens.length && k - i <= MOST_BETWEEN; k++) {
    const token = tokens[k];
    if (!token || token.pos === 'PUNCT') return null;
    // Of `records show that` the verb is easily taken for a noun.
    const tells = TELLS.has(token.lemma) && (token.pos === 'VERB' || lowerAt(text, tokens[k + 1]) === 'that');
    if (tells) return k + 1;
  }
  return null;
}

/** Whether words begin like a clause and have a finite verb before anything else is told. */
function isClause(text: string, tokens: readonly Token[]): boolean {
  const stop = tokens.findIndex((t) => /^[,;:]$/.test(text.slice(...t.span)));
  const words = tokens.slice(0, stop < 0 ? tokens.length : stop);
  const verb = words.findIndex(isTaggedVerb);
  return verb > 0 && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PUNCT|ADV)$/.test(words[0]?.pos ?? '');
}
