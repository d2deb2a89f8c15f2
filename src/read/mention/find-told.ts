import type { Token } from '../language/sentence.js';
import { isTaggedVerb } from './is-verb.js';

/** What is learned, and from what: *new intelligence* suggests that … */
const EVIDENCE = new Set(
  `evidence intelligence information data report document record finding analysis assessment study research survey poll review
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
/** A clause has its verb within so many words. */
const LONGEST_SUBJECT = 60;
/** Between the evidence and its verb at most so many words (*reviewed by officials in the capital*). */
const MOST_BETWEEN = 8;

/** Which of the tokens tell the proposition itself: from one on, up to another. */
export type Told = readonly [from: number, to: number];

/**
 * The part of a telling that stands inside words which only say on what evidence it is told, or that it was said: *new intelligence
 * reviewed by officials suggests that* | *a group carried out the attack*; *there is no evidence that* | *she knew*; *reports that* | *she
 * left* | *are false*. How sure it is stands in the words around. `isObject`: the telling is the object of a verb of saying.
 */
export function findTold(text: string, tokens: readonly Token[], { isObject }: { isObject: boolean }): Told {
  const end = tokens.length;
  const said = findSaid(text, tokens);
  const verdict = said > 0 ? findVerdict(text, tokens) : end;
  if (said > 0 && (isObject || verdict < end) && isClause(text, tokens, [said, verdict])) return [said, verdict];
  for (const [i, token] of tokens.entries()) {
    const behind = LACKED.has(token.lemma) && isLacking(text, tokens, i) ? i + 1 : tellsAt(text, tokens, i);
    if (behind === null) continue;
    const isThat = lowerAt(text, tokens[behind]) === 'that';
    const from = isThat ? behind + 1 : behind;
    const verb = tokens[behind - 1];
    const isBare = verb !== undefined && (LACKED.has(verb.lemma) || TELLS_BARE.has(verb.lemma));
    if ((isThat || isBare) && isClause(text, tokens, [from, end])) return [from, end];
  }
  return [0, end];
}

/** What somebody denies or confirms is what was said, not the saying: denied | *a report that* | *she left*. */
const SAID = new Set(
  'report claim allegation accusation rumor rumour suggestion assertion speculation news statement story notion idea'.split(
    ' ',
  ),
);
function findSaid(text: string, tokens: readonly Token[]): number {
  const at = tokens.findIndex((t) => isOneOf(SAID, lowerAt(text, t)));
  if (at < 0 || lowerAt(text, tokens[at + 1]) !== 'that') return 0;
  return tokens.slice(0, at).every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV)$/.test(t.pos)) ? at + 2 : 0;
}

/** Where the predicate begins that calls what was said false; behind the last token where there is none. */
function findVerdict(text: string, tokens: readonly Token[]): number {
  const last = tokens.findLastIndex((t) => t.pos !== 'PUNCT');
  const isFalse = /^(?:false|untrue|incorrect|fabricated|fake|baseless|unfounded)$/;
  if (!isFalse.test(lowerAt(text, tokens[last]))) return tokens.length;
  const copula = tokens.findLastIndex((t, i) => i < last && last - i < 4 && t.pos === 'AUX');
  return copula > 0 ? copula : tokens.length;
}

/** Whether a set has a noun, in the singular or plural. */
const isOneOf = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || nouns.has(word.replace(/s$/, ''));

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
  if (!isOneOf(EVIDENCE, lowerAt(text, tokens[i])) || tokens[i]?.pos === 'VERB') return null;
  for (let k = i + 1; k < tokens.length && k - i <= MOST_BETWEEN; k++) {
    const token = tokens[k];
    if (!token || token.pos === 'PUNCT') return null;
    // Of `records show that` the verb is easily taken for a noun.
    const tells = TELLS.has(token.lemma) && (token.pos === 'VERB' || lowerAt(text, tokens[k + 1]) === 'that');
    if (tells) return k + 1;
  }
  return null;
}

/** Whether the words from one on, up to another, begin like a clause and have a verb before anything else is told. */
function isClause(text: string, tokens: readonly Token[], [from, to]: Told): boolean {
  const near = tokens.slice(from, Math.min(to, from + LONGEST_SUBJECT));
  const stop = near.findIndex((t) => /^[,;:]$/.test(text.slice(...t.span)));
  const words = near.slice(0, stop < 0 ? near.length : stop);
  const verb = words.findIndex(isTaggedVerb);
  return verb > 0 && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PUNCT|ADV)$/.test(words[0]?.pos ?? '');
}
