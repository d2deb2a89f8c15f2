import { trimSpan, type Span } from '../../span.js';
import type { Sentence } from '../language/sentence.js';
import { findJoints } from './find-joints.js';
import { tokensWithin } from './tokens-within.js';

/** Where a second proposition may begin: a connective behind a comma or semicolon, or a contrast. */
const JOINT =
  /(?:[;—–]|,|\s[-]\s)\s+(?=(?:but|and|while|whereas|although|though|yet|however|then|so)\b)|\s+(?=but (?:later|then|ultimately|eventually|finally|he|she|it|they|said|did|has|had|was|were|in the end|abandoned|decided|rejected)\b)|;\s+/giu;

/** Where a report comes from, before its first sentence: `LISSEN, Sept 23 (Corvane) - `. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{L} .,'’-]{1,40}(?:,? ?\d{1,2})?(?: ?\([^)]{2,40}\))? ?[-–—]{1,2} (?=\p{Lu})/u;

/** A clause stands on its own only where it has a verb and a few words. */
const LEAST_WORDS = 3;

/**
 * The clauses of a sentence that may each tell a proposition, in reading order; a leading phrase of contrast is left out.
 * A part without a verb, or inside an open quotation, stays with the part before it.
 */
export function splitClauses(text: string, sentence: Sentence): Span[] {
  const [start, end] = sentence.span;
  const joints = [...text.slice(start, end).matchAll(JOINT)].map((m) => start + m.index);
  const cuts = [...leadIn(text, sentence), ...joints, ...findJoints(text, sentence)].sort((a, b) => a - b);
  const clauses: Span[] = [];
  let from = start + (DATELINE.exec(text.slice(start, end))?.[0].length ?? 0);
  for (const cut of [...cuts, end]) {
    const rest: Span = [cut, end];
    const isWhole = isClause(sentence, [from, cut]) && (cut === end || isClause(sentence, rest));
    if (cut !== end && (!isWhole || isInsideQuotes(text, [start, cut]))) continue;
    const clause = trimSpan(text, [from, cut]);
    if (clause && !CONTRAST.test(text.slice(...clause))) clauses.push(clause);
    from = cut;
  }
  return clauses;
}

/** A phrase before the subject that only sets the scene: `In an effort to …, the government considered …`. */
const LEAD_IN =
  /^\W*(?:(?:however|but|meanwhile|moreover|still|instead),?\s+)?(?:instead of|rather than|in|amid|after|before|while|as|despite|with|although|though|since|following|concerning|given|because of|due to|under|during|when|once)\b/i;

/** A phrase that names what is *not* told: `instead of inviting them,`. It is no clause of its own. */
const CONTRAST = /^\W*(?:(?:however|but|still),?\s+)?(?:instead of|rather than|without)\b[^,]*$/i;

/** Where the phrase before the subject ends: the first comma behind it that leaves a whole clause. */
function leadIn(text: string, sentence: Sentence): number[] {
  const [start, end] = sentence.span;
  if (!LEAD_IN.test(text.slice(start, end))) return [];
  const comma = [
    ...text.slice(start, end).matchAll(/(?<!\b(?:however|but|meanwhile|moreover|still|instead)),\s/gi),
  ].map((m) => start + m.index);
  const cut = comma.find((at) => !isInsideQuotes(text, [start, at]) && isClause(sentence, [at, end]));
  return cut !== undefined && isClause(sentence, [start, cut]) ? [cut] : [];
}

function isClause(sentence: Sentence, place: Span): boolean {
  const tokens = tokensWithin(sentence.tokens, place);
  const words = tokens.filter((t) => t.pos !== 'PUNCT').length;
  return words >= LEAST_WORDS && tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

function isInsideQuotes(text: string, [start, end]: Span): boolean {
  const before = text.slice(start, end);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  // Some pages close with another mark than they open with: “ … ".
  return (count(/[“„«]/g) - count(/[”»]/g) + count(/"/g)) % 2 !== 0;
}
