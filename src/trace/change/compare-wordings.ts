import { tellsAction } from '../../known/tells-action.js';
import { sliceSpans } from '../../span.js';
import { fold, splitWords } from '../../words.js';
import type { Quantity } from '../../read/mention/mention.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Drift } from './change.js';
import { tellTheSame } from './tell-the-same.js';

/** Two wordings of one claim, the earlier one first, that differ in how sure they are or in the bound of a number. */
export function compareWordings(
  from: ClaimedMention,
  to: ClaimedMention,
  { textOf, of = 'shorter' }: { textOf: (article: string) => string; of?: 'shorter' | 'longer' },
): Drift[] {
  if (!tellTheSame(from, to, { of }) || !areComparable(from, to, textOf)) return [];
  if (from.strength === to.strength) return findBoundDrift(from, to, textOf);
  // How sure a wording is belongs to its own action: *would look into it and is already working* hedges the first only.
  if (from.proposition.action !== to.proposition.action) return [];
  if ([from, to].every(isAgreed)) return [];
  const change = to.strength > from.strength ? 'sharpened' : 'softened';
  return [
    {
      claim: from.claim,
      from: from.id,
      to: to.id,
      change,
      why: `“${decidingWords(from, textOf)}” (${from.certainty}) became “${decidingWords(to, textOf)}” (${to.certainty})`,
    },
  ];
}

/** Who *reached a deal* and who *agreed to* a thing have done one deed. */
const isAgreed = ({ proposition, rule }: ClaimedMention): boolean =>
  proposition.action === 'agre' && (rule === 'decided' || rule === 'plain-assertion');

/** Each names somebody or something, and nothing of it is common. */
function nameOthers({ proposition: a }: ClaimedMention, { proposition: b }: ClaimedMention): boolean {
  const namesOf = ({ actor, objects }: typeof a): string[] => (actor === null ? [...objects] : [actor, ...objects]);
  const [x, y] = [namesOf(a), namesOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
}

/** *Talked of | building a wall* tells no deed. */
const GERUND = /^\W*\p{Ll}+ing\b/u;

/** Fewer words of content may be the same by chance. */
const QUOTED = 3;
const CHANCE = /\b(?:chances?|odds|likelihood|probability)\b/;

const NEGATIVE = /\b(?:no|not|never|nothing|nobody|none|nor|neither|without|cannot|\w+n['’]t)\b/i;

/**
 * Whether two wordings differ in degree only. Where one of them denies something, or the hedge of one stands in the other too
 * (*has tried, unsuccessfully, to block*), the difference is of another kind, or a slip of reading.
 */
function areComparable(a: ClaimedMention, b: ClaimedMention, textOf: (article: string) => string): boolean {
  const wordsOf = ({ article, span }: ClaimedMention): string =>
    ` ${splitWords(sliceSpans(textOf(article), span))
      .map((w) => w.folded)
      .join(' ')} `;
  const hedgeOf = (m: ClaimedMention): string =>
    m.certaintyWords.length === 0 ? '' : ` ${fold(decidingWords(m, textOf))} `;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  // The same words are one quotation, whatever verb brings them; and a chance is one, however it is told.
  if ((x === y && a.proposition.terms.length >= QUOTED) || (CHANCE.test(x) && CHANCE.test(y))) return false;
  const isIn = (hedge: string, words: string): boolean => hedge !== '' && words.includes(hedge);
  if (![a, b].every((m) => m.proposition.action === null || tellsAction(m.proposition.action, wordsOf(m))))
    return false;
  if (NEGATIVE.test(x) !== NEGATIVE.test(y) || nameOthers(a, b)) return false;
  if ([a, b].some(({ article, span }) => GERUND.test(sliceSpans(textOf(article), span)))) return false;
  return a.strength < b.strength ? !isIn(hedgeOf(a), y) : a.strength === b.strength || !isIn(hedgeOf(b), x);
}

/** The words that decide how sure a mention is; all of it where it is plainly told. */
export function decidingWords(
  { certaintyWords, article, span }: ClaimedMention,
  textOf: (article: string) => string,
): string {
  const [first] = certaintyWords;
  return first ? textOf(article).slice(...first) : sliceSpans(textOf(article), span);
}

/** Equally sure wordings of which one drops or adds the bound of a number: *up to 94,300* became *94,300* or *175,000*. */
function findBoundDrift(from: ClaimedMention, to: ClaimedMention, textOf: (article: string) => string): Drift[] {
  for (const a of from.proposition.numbers)
    for (const b of to.proposition.numbers) {
      if (a.unit === null || a.unit !== b.unit || isBounded(a) === isBounded(b) || hasSame(a, to) || hasSame(b, from))
        continue;
      const [before, after] = [textOf(from.article).slice(...a.span), textOf(to.article).slice(...b.span)];
      const change = isBounded(a) ? 'sharpened' : 'softened';
      const why = `“${before}” became “${after}”: the bound was ${isBounded(a) ? 'lost' : 'added'}`;
      return [{ claim: from.claim, from: from.id, to: to.id, change, why }];
    }
  return [];
}

/** Whether a number stands in a wording to the letter: then it did not become another one. */
const hasSame = ({ low, high, unit }: Quantity, { proposition }: ClaimedMention): boolean =>
  proposition.numbers.some((n) => n.low === low && n.high === high && n.unit === unit);

/** Whether a number is given as a bound or a round figure: `up to 40`, `about 40`. */
const isBounded = ({ low, high }: Quantity): boolean => low !== high;
