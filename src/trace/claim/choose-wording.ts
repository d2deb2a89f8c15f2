import type { Mention } from '../../read/mention/mention.js';
import { sliceSpans } from '../../span.js';

/** What makes words fit or unfit to stand for a claim by themselves, with its weight. */
interface Sign {
  readonly weight: number;
  readonly isIn: (words: string, mention: Mention) => boolean;
}

/** Begins in the middle of a sentence: *who those voters are*, *to pay for it*, *building a wall*, *has refused to*. */
const PART =
  /^\W*(?:(?:and|but|or) )?(?:who|whom|whose|which|how|what|why|whether|where|to|of|by|on|in|at|with|from|for|about|as|if|because|while|when|before|after|since|than|until|though|although|unless|without|has|have|had|is|are|was|were|will|would|can|could|may|might|\p{Ll}+ing)\b/u;
const JOINED = /^\W*(?:and|but|or|so|then|that|also)\b/i;
/** Begins with who told it: *a U.S. official with knowledge of the matter, that …*. */
const TELLER =
  /^\W*(?:an?|the|one|two|three|several|some) (?:[\p{L}.-]+ ){0,3}(?:sources?|officials?|persons?|people|diplomats?|aides?)\b(?! (?:was|were|is|are|has|have|will|died))/iu;
/** *He* and *this* say nothing on a page of their own. */
const PRONOUN = /^\W*(?:and |but )?(?:he|she|it|they|this|that|these|those|his|her|its|their|him|them)\b/i;
const SPEAKER = /^\W*(?:and |but )?(?:I|we|my|our|you|your)\b/i;
const HANGING =
  /\b(?:and|or|but|which|that|when|where|who|whose|to|of|for|by|with|in|on|at|from|the|an?|as|its|his|her|their|because|if|than|while)\W*$/i;
/** Shows a verb that tells, and not a thing only: *is*, *will*, *voted*. */
const TELLS =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|cannot|\p{Ll}{2,}ed|said|told|won|lost|went|came|took|gave|made|got|met|held|left|sold|bought|sent|spent|paid|fell|rose|began|became|knew|found|thought|led|kept|broke|chose|drove|fought|shot|struck)\b|\p{L}n['’]t\b|\p{L}['’](?:s|re|ve|ll|m|d) (?:\p{Ll}+ )?(?:not|a|an|the|\p{Ll}+(?:ing|ed))\b/u;
const EVEN = 2;

const SIGNS: readonly Sign[] = [
  { weight: 2, isIn: (words, { proposition }) => proposition.actor !== null && !PRONOUN.test(words) },
  { weight: 1, isIn: (_words, { proposition }) => proposition.action !== null },
  { weight: 1, isIn: (_words, { proposition }) => proposition.objects.length > 0 },
  { weight: 2, isIn: (words) => words.length >= 25 && words.length <= 220 },
  { weight: 3, isIn: (_words, { span }) => span.length === 1 },
  {
    weight: 2,
    isIn: (words, { kind, attribution }) => (kind === 'headline' && attribution === null) || TELLS.test(words),
  },
  { weight: 1, isIn: (words) => (words.match(/["“”]/g)?.length ?? 0) % EVEN === 0 },
  { weight: -3, isIn: (words) => PART.test(words) },
  { weight: -3, isIn: (words) => TELLER.test(words) },
  { weight: -1, isIn: (words) => JOINED.test(words) },
  { weight: -2, isIn: (words) => PRONOUN.test(words) },
  { weight: -1, isIn: (words) => SPEAKER.test(words) },
  { weight: -3, isIn: (words) => HANGING.test(words) },
  { weight: -2, isIn: (_words, { rule }) => rule === 'verbless' },
];

/**
 * The mention whose words stand for a claim: they name who does what to whom, as a whole sentence in one piece of readable length. Of
 * wordings as good, the one that commits least: the claim's page shows how it hardened. Undefined where there is none.
 */
export function chooseWording<M extends Mention>(
  mentions: readonly M[],
  textOf: (article: string) => string,
): M | undefined {
  const denied = mentions.filter(isDenied);
  const isMostlyDenied = denied.length * 2 > mentions.length;
  // A claim that most deny is not called by the words of who affirms it, nor the other way round.
  const told = mentions.filter((m) => isDenied(m) === isMostlyDenied);
  const scored = told.map((mention) => ({ mention, score: weighWording(mention, textOf) }));
  return scored.sort(
    (a, b) =>
      b.score - a.score || a.mention.strength - b.mention.strength || (byTime(a.mention) < byTime(b.mention) ? -1 : 1),
  )[0]?.mention;
}

const isDenied = ({ certainty }: Mention): boolean => certainty.endsWith('-');

function weighWording(mention: Mention, textOf: (article: string) => string): number {
  const words = sliceSpans(textOf(mention.article), mention.span);
  return SIGNS.reduce((sum, { weight, isIn }) => sum + (isIn(words, mention) ? weight : 0), 0);
}

/** Earlier first, then by id. */
export const byTime = (m: Mention): string => `${m.on ?? '9'} ${m.id}`;
