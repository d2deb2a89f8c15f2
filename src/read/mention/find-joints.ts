import type { Span } from '../../span.js';
import type { Sentence, Token } from '../language/sentence.js';

/** What is told only under a condition stays with it: *if he resigns and leaves*. */
const CONDITION = /^(?:if|unless|whether|until|once|lest)$/;
/** Behind these a gerund tells something that came about: *was treated* | *after undergoing surgery*. */
const SCENE = /^(?:after|while|since)$/;
/** Where a second predicate may begin. */
const JOINS = /^(?:and|but)$/;

/**
 * Where a second proposition begins within a sentence without a comma: a second predicate of the same subject (*underwent surgery* | *and
 * was recovering*), or what came about before (*is treated* | *after undergoing surgery*). A predicate that leans on the auxiliary of
 * the first one (*could be arrested and taken away*) stays with it.
 */
export function findJoints(text: string, { tokens }: Sentence): number[] {
  const words = tokens.map((t) => text.slice(...t.span).toLowerCase());
  const condition = words.findIndex((word) => CONDITION.test(word));
  const last = condition < 0 ? tokens.length : condition;
  const joints: number[] = [];
  let from = 0;
  for (let i = 1; i < last; i++) {
    const at = tokens[i];
    if (!at || !(JOINS.test(words[i] ?? '') ? isPredicate(words, tokens, [from, i]) : isGerund(words, tokens, i)))
      continue;
    joints.push(at.span[0]);
    from = i;
  }
  return joints;
}

/** *After undergoing*; but who *will cut jobs after buying the firm* has not bought it. */
const isGerund = (words: readonly string[], tokens: readonly Token[], at: number): boolean =>
  SCENE.test(words[at] ?? '') &&
  tokens[at + 1]?.pos === 'VERB' &&
  /ing$/.test(words[at + 1] ?? '') &&
  !words.slice(0, at).some((word) => OPEN.test(word));
const OPEN = /^(?:will|would|shall|should|can|could|may|might|must|to)$/;

/** Whether a finite predicate follows the conjunction behind a whole one. */
function isPredicate(words: readonly string[], tokens: readonly Token[], [from, at]: Span): boolean {
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const verb = tokens[next];
  const before = tokens.slice(from, at);
  if (!verb || !isWhole(before)) return false;
  const form = words[next] ?? '';
  if (verb.pos === 'AUX')
    return /^(?:is|are|was|were|has|have|had|will|would|did|does|could|can|may|might)$/.test(form);
  const isFinite = verb.pos === 'VERB' && form !== verb.lemma && !/ing$/.test(form);
  return isFinite && !before.some((t) => t.pos === 'AUX');
}

/** Whether a predicate has what it touches behind its last verb: *bought* | *and sold shares* has not. */
function isWhole(tokens: readonly Token[]): boolean {
  const verb = tokens.findLastIndex((t) => t.pos === 'VERB' || t.pos === 'AUX');
  return verb > 0 && tokens.slice(verb + 1).some((t) => /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(t.pos));
}
