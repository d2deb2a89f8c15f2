import { spanAt, wordAt, type Phrase } from './phrase.js';
import { PLAIN, toStance, type Stance } from './stance.js';

/** *The chances of a deal are slim*, *the report that he left is false*: a predicate that calls small or untrue what the noun holds. */
export function weighOdds(phrase: Phrase, i: number): Stance {
  const isOdds = /^(?:likelihood|probability|chances?|prospects?|odds|possibility|risk|idea)$/.test(wordAt(phrase, i));
  if (!isOdds && !SAID.test(wordAt(phrase, i))) return PLAIN;
  for (let k = i + 1; k < phrase.tokens.length && k - i < LONGEST; k++) {
    const because = { words: [spanAt(phrase, k)] };
    const isUntrue = UNTRUE.test(wordAt(phrase, k)) && isPredicate(phrase, k);
    if (isUntrue || (TRUE.test(wordAt(phrase, k)) && isDeniedBefore(phrase, k)))
      return toStance('CT-', { ...because, rule: 'denied', strength: 9 });
    if (!isOdds) continue;
    const denied = /^(?:small|low|slim|remote|minimal|unlikely|nil|dim)$/.test(wordAt(phrase, k));
    const negated = /^(?:likely|high|great|good|probable)$/.test(wordAt(phrase, k)) && isDeniedBefore(phrase, k);
    if ((denied && isPredicate(phrase, k)) || negated)
      return toStance('PR-', { ...because, rule: 'not-likely', strength: 7 });
  }
  return PLAIN;
}
/** So many words may stand between what was said and what is said of it. */
const LONGEST = 32;
const SAID =
  /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|statements?|news|stor(?:y|ies))$/;
const TRUE = /^(?:true|accurate|correct)$/;
const UNTRUE = /^(?:false|untrue|incorrect|fabricated|fake|baseless|unfounded|groundless)$/;
const isDeniedBefore = (phrase: Phrase, k: number): boolean =>
  [1, 2, 3].some((n) => /^(?:not|n['’]t)$/.test(wordAt(phrase, k - n)));
const isPredicate = (phrase: Phrase, k: number): boolean =>
  [1, 2, 3].some((n) => /^(?:is|are|was|were|remain|remains|remained|looks?|seems?)$/.test(wordAt(phrase, k - n)));
