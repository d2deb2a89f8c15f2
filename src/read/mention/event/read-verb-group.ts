import type { Certainty } from '../certainty.js';
import { combine, PLAIN, toStance, type Stance } from './stance.js';
import { isPos, isQuote, lemmaAt, posAt, spanAt, wordAt, type Phrase } from './phrase.js';

/** A verb with what stands around it: `would probably not have` before `closed`. */
export interface VerbGroup {
  /** Number of its first token. */
  readonly start: number;
  /** Number of the `to` before an infinitive; null where it is none. */
  readonly to: number | null;
  readonly auxiliaries: ReadonlySet<string>;
  /** What its own words make of it. */
  readonly stance: Stance;
}

interface Hedge {
  readonly rule: string;
  readonly certainty: Certainty;
  readonly strength: number;
}

const HEDGES = new Map<string, Hedge>();
const hedge = (rule: string, [certainty, strength]: readonly [Certainty, number], words: string): void => {
  for (const word of words.split(' ')) HEDGES.set(word, { rule, certainty, strength });
};
// Adverbs, wherever in the clause they stand.
hedge('likely', ['PR+', 6], 'probably likely presumably apparently seemingly evidently');
hedge('alleged', ['PR+', 6], 'reportedly allegedly supposedly purportedly ostensibly');
hedge('possibility', ['PS+', 3], 'perhaps maybe possibly potentially conceivably arguably');
// Negation, and what is as good as negation.
hedge('negated', ['CT-', 9], 'not never hardly scarcely nowhere neither nor');
hedge('nearly', ['CT-', 8], 'nearly almost');

const MODALS = new Map<string, Hedge>();
const modal = (rule: string, [certainty, strength]: readonly [Certainty, number], words: string): void => {
  for (const word of words.split(' ')) MODALS.set(word, { rule, certainty, strength });
};
modal('future', ['PR+', 7], "will shall 'll wo would 'd");
modal('modal-possible', ['PS+', 3], 'may might could can ca');
// What should be is not told to be.
modal('obligation', ['U', 3], 'should must ought need shall');

/** Reads the words of the verb group that ends at `i`; adverbs before its subject are `findClauseHedges`'. */
export function readVerbGroup(phrase: Phrase, i: number): VerbGroup {
  let start = i;
  let to: number | null = null;
  const before: number[] = [];
  while (start > 0 && i - start < 9 && isInGroup(phrase, start - 1)) {
    start--;
    before.push(start);
    if (isAtLeast(phrase, start)) start--;
    if (wordAt(phrase, start) === 'to') {
      to = start;
      // "not to close"
      if (/^(?:not|never)$/.test(wordAt(phrase, start - 1))) before.push(--start);
      break;
    }
  }
  const auxiliaries = new Set(
    before.filter((k) => posAt(phrase, k) === 'AUX' || isHelper(phrase, k)).map((k) => lemmaOf(phrase, k)),
  );
  return { start, to, auxiliaries, stance: stanceOf(phrase, before.concat(after(phrase, i)), auxiliaries) };
}

/** Full stops of a group to the left: auxiliaries, `to`, negation, adverbs. */
const isInGroup = (phrase: Phrase, i: number): boolean =>
  isPos(phrase, i, 'AUX ADV PART') && !/^['’]s$/.test(wordAt(phrase, i))
    ? !/^(?:when|where|why|how|so|then|instead|ago|later|earlier|away|back|together|home|abroad|soon|here|there)$/.test(
        wordAt(phrase, i),
      )
    : (HEDGES.has(wordAt(phrase, i)) && isPos(phrase, i, 'ADV ADJ')) ||
      wordAt(phrase, i) === 'not' ||
      isQuoteInside(phrase, i) ||
      (wordAt(phrase, i) === 'to' && isQuote(phrase, i + 1)) ||
      isHelper(phrase, i) ||
      isAtLeast(phrase, i);
/** A quotation that begins inside the group: *would “not sign”*. */
const isQuoteInside = (phrase: Phrase, i: number): boolean =>
  isQuote(phrase, i) && (isPos(phrase, i - 1, 'AUX PART') || wordAt(phrase, i - 1) === 'to');
/** `at least` inside a verb group. */
const isAtLeast = (phrase: Phrase, i: number): boolean =>
  /^(?:least|first|last|once)$/.test(wordAt(phrase, i)) && wordAt(phrase, i - 1) === 'at';
/** Auxiliaries, whatever the tagger takes them for. */
const HELPER =
  /^(?:will|would|may|might|could|can|should|must|shall|'ll|'d|wo|ca|have|has|had|having|is|are|was|were|be|been|being)$/;

/** `May` with its capital inside a sentence is a month. */
const isHelper = (phrase: Phrase, i: number): boolean =>
  HELPER.test(wordAt(phrase, i)) && !(i > 0 && phrase.text.slice(...spanAt(phrase, i)) === 'May');

/** An adverb directly behind the verb: *fell probably because*, *is not*. */
const after = (phrase: Phrase, i: number): number[] =>
  HEDGES.get(wordAt(phrase, i + 1))?.certainty.endsWith('+') || (isPos(phrase, i, 'AUX') && isDenial(phrase, i + 1))
    ? [i + 1]
    : [];
const isDenial = (phrase: Phrase, i: number): boolean => /^(?:not|n['’]t|never)$/.test(wordAt(phrase, i));

const lemmaOf = (phrase: Phrase, k: number): string => {
  const word = wordAt(phrase, k);
  if (/^(?:am|is|are|was|were|be|been|being|'s|'re|'m)$/.test(word)) return 'be';
  if (/^(?:have|has|had|having|'ve)$/.test(word)) return 'have';
  return MODALS.has(word) ? word : lemmaAt(phrase, k);
};

function stanceOf(phrase: Phrase, group: readonly number[], auxiliaries: ReadonlySet<string>): Stance {
  let stance = PLAIN;
  for (const k of group) {
    const word = wordAt(phrase, k);
    const found =
      HEDGES.get(word === "n't" || word === 'n’t' ? 'not' : word) ?? modalAt(word, group, { phrase, auxiliaries });
    if (found && !isDoubleWord(phrase, k))
      stance = combine(toStance(found.certainty, { ...found, words: [spanAt(phrase, k)] }), stance);
  }
  if (group.some((k) => wordAt(phrase, k) === 'longer' && wordAt(phrase, k - 1) === 'no'))
    stance = combine(toStance('CT-', { rule: 'negated', strength: 9, words: [] }), stance);
  return stance;
}

/** "not only" does not deny. */
const isDoubleWord = (phrase: Phrase, k: number): boolean =>
  wordAt(phrase, k) === 'not' && /^(?:only|just|merely|least)$/.test(wordAt(phrase, k + 1));

/** Modals by their company: what *would have* been was not; what *must have* been probably was; *will not* denies. */
function modalAt(
  word: string,
  group: readonly number[],
  { phrase, auxiliaries }: { phrase: Phrase; auxiliaries: ReadonlySet<string> },
): Hedge | undefined {
  const found = MODALS.get(word);
  if (!found) return undefined;
  const perfect = auxiliaries.has('have');
  const denied = group.some((k) => /^(?:not|never|n['’]t)$/.test(wordAt(phrase, k)));
  if (perfect && /^(?:would|'d|should)$/.test(word)) return { rule: 'counterfactual', certainty: 'CT-', strength: 8 };
  if (perfect && word === 'must') return { rule: 'likely', certainty: 'PR+', strength: 6 };
  if (denied && /^(?:will|would|'ll|'d|wo|shall|can|ca|could)$/.test(word)) return undefined;
  return found;
}

/** Adverbs at the head of a clause, and subjects that deny it (*no one*, *neither side*), between two tokens. */
export function findClauseHedges(phrase: Phrase, from: number, to: number): Stance {
  let stance = PLAIN;
  for (let k = from; k < to; k++) {
    const word = wordAt(phrase, k);
    if (/^(?:not|never|nor|almost|nearly)$/.test(word)) continue;
    const found =
      NEGATIVE_SUBJECT.test(word) && !isCounted(phrase, k)
        ? { rule: 'negated', certainty: 'CT-' as const, strength: 9 }
        : (k === from || isPos(phrase, k, 'ADV')) && !isOfNoun(phrase, k)
          ? HEDGES.get(word)
          : undefined;
    if (found && !/^(?:of|than|longer|doubt)$/.test(wordAt(phrase, k + 1) === 'of' ? '' : wordAt(phrase, k + 1)))
      stance = combine(toStance(found.certainty, { ...found, words: [spanAt(phrase, k)] }), stance);
  }
  return stance;
}
/** *A few*, *the few*, *No. 1*. */
const isCounted = (phrase: Phrase, k: number): boolean =>
  (wordAt(phrase, k) === 'few' && isPos(phrase, k - 1, 'DET PRON')) ||
  (wordAt(phrase, k) === 'no' && isPos(phrase, k + 1, 'PUNCT'));
/** *Likely nominee Oda Brun has offered*: the adjective is of the noun. */
const isOfNoun = (phrase: Phrase, k: number): boolean =>
  wordAt(phrase, k) === 'likely' && isPos(phrase, k + 1, 'NOUN PROPN ADJ');
const NEGATIVE_SUBJECT = /^(?:no|nobody|none|nothing|neither|no-one|few)$/;
