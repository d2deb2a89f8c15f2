import { governorOf } from './governors.js';
import {
  formsAt,
  isGerund,
  isInNounPhrase,
  isPos,
  isQuote,
  lemmaAt,
  posAt,
  spanAt,
  wordAt,
  type Phrase,
} from './phrase.js';
import type { VerbGroup } from './read-verb-group.js';
import { weighOdds } from './weigh-odds.js';
import { PLAIN, through, toStance, type Stance } from './stance.js';

/** A finite clause: where it begins, and what the words before it make of what it tells. */
export interface Clause {
  readonly from: number;
  readonly outer: (weigh: (k: number) => Stance, isBareVerb: boolean) => Stance;
}

const CONDITION: Omit<Stance, 'words'> = { sign: 0, degree: 0, strength: 0, rule: 'conditional' };
const ASKED: Omit<Stance, 'words'> = { sign: 0, degree: 0, strength: 0, rule: 'question' };
/** Words that open a clause of time or reason, which is told like any other. */
const OPENERS =
  /^(?:because|although|though|while|when|after|before|since|as|until|once|where|why|how|whose|who|which|and|but|or|so|than|what|whereas|yet)$/;

/** Looks left from a verb group over its subject for what opens its clause. */
export function findClause(phrase: Phrase, group: VerbGroup): Clause {
  const told = (from: number): Clause => ({ from, outer: () => root(phrase) });
  let k = group.start - 1;
  for (; k >= 0; k--) {
    const word = wordAt(phrase, k);
    if (word === 'that' && isPos(phrase, k, 'SCONJ PRON DET ADP')) {
      if (k === group.start - 1 && !isPos(phrase, k, 'SCONJ')) return relative(phrase, k);
      return { from: k + 1, outer: (weigh) => behindThat(phrase, k, weigh) };
    }
    if (/^(?:if|unless)$/.test(word)) return { from: k + 1, outer: () => behindIf(phrase, k, group) };
    if (word === 'whether')
      return { from: k + 1, outer: () => ({ ...CONDITION, rule: 'asked-whether', words: [spanAt(phrase, k)] }) };
    if (/^(?:who|which)$/.test(word) && !isPos(phrase, k - 1, 'VERB')) return relative(phrase, k);
    if (/^(?:and|or)$/.test(word) && k < group.start - 1 && joinsSubjects(phrase, k)) continue;
    if (OPENERS.test(word)) return { from: k + 1, outer: (weigh) => behindOpener(phrase, k, { group, weigh }) };
    if (isAdjectiveOfOdds(phrase, k, group)) return { from: k + 1, outer: (weigh) => behindThat(phrase, k + 1, weigh) };
    if (isQuote(phrase, k)) continue;
    if (isPos(phrase, k, 'PUNCT')) {
      const jump = word === ',' ? jumpInsertion(phrase, k, group) : null;
      if (jump === null)
        return word === ',' || word === ':'
          ? { from: k + 1, outer: (weigh) => trailing(phrase, group, weigh) }
          : told(k + 1);
      k = jump;
      continue;
    }
    if (k === 0 && word === 'had' && k < group.start - 1) return { from: 1, outer: () => unreal(phrase, k) };
    if (isVerbHere(phrase, k)) {
      if (isReducedRelative(phrase, k) || isParticiple(phrase, k) || (k === 0 && isGerund(phrase, k))) continue;
      const at = k;
      if (at === group.start - 1) return told(at + 1);
      return { from: at + 1, outer: (weigh, isBareVerb) => behindVerb(phrase, at, { weigh, isBareVerb }) };
    }
  }
  return { from: 0, outer: (weigh) => trailing(phrase, group, weigh) };
}

/** *Denied that Bo* | *and* | *Ann left*: no verb stands before it that it could join to the one behind it. */
function joinsSubjects(phrase: Phrase, and: number): boolean {
  let k = and - 1;
  while (isInNounPhrase(phrase, k) || (k < and - 1 && isPos(phrase, k, 'ADP'))) k--;
  if (k === and - 1) return false;
  return k < 0 || /^(?:that|,)$/.test(wordAt(phrase, k)) || governorOf(formsAt(phrase, k), 'that') !== null;
}

/** *It is unlikely (that) she will*: an adjective of odds behind a copula, with the subject of the next clause right behind it. */
const isAdjectiveOfOdds = (phrase: Phrase, k: number, group: VerbGroup): boolean =>
  isPos(phrase, k, 'ADJ ADV') &&
  k < group.start - 1 &&
  /^(?:likely|unlikely|possible|probable|improbable|doubtful|true|untrue|false|certain|clear|impossible)$/.test(
    wordAt(phrase, k),
  ) &&
  [1, 2, 3, 4].some((n) => /^(?:is|was|'s|’s|seems|looks|be)$/.test(wordAt(phrase, k - n)));

/** A verb, or a noun before an article that can only be one: *officials | fear the dam will break*. */
const isVerbHere = (phrase: Phrase, k: number): boolean =>
  isPos(phrase, k, 'VERB') ||
  (isPos(phrase, k, 'AUX') && !phrase.isQuestion) ||
  (isPos(phrase, k, 'NOUN') &&
    (isPos(phrase, k - 1, 'NOUN PROPN') || NOUN_WITH_CLAUSE.test(wordAt(phrase, k))) &&
    isPos(phrase, k + 1, 'DET PRON') &&
    governorOf(formsAt(phrase, k), 'that') !== null);

/** *No evidence | she left* */
const NOUN_WITH_CLAUSE = /^(?:evidence|proof|signs?|indications?|doubt|chances?|hopes?|fears?|suggestions?)$/;

/** *Had it rained*, *if it had rained*, the crop would have grown: it did not. */
const unreal = (phrase: Phrase, k: number): Stance =>
  phrase.tokens.some((_, n) => /^(?:would|could|might|'d)$/.test(wordAt(phrase, n)))
    ? toStance('CT-', { rule: 'counterfactual', strength: 8, words: [spanAt(phrase, k)] })
    : PLAIN;

const root = (phrase: Phrase): Stance => (phrase.isQuestion ? { ...ASKED, words: [] } : PLAIN);

/** A comma right before the verb closes an insertion: its subject stands before the insertion's first comma. */
function jumpInsertion(phrase: Phrase, comma: number, group: VerbGroup): number | null {
  if (comma !== group.start - 1) return null;
  for (let k = comma - 1; k > 0 && comma - k < 20; k--) if (wordAt(phrase, k) === ',') return k;
  return null;
}

/** A past participle behind a noun, before the main verb: *the man [arrested] on Monday was*. */
const isReducedRelative = (phrase: Phrase, k: number): boolean =>
  posAt(phrase, k) === 'VERB' &&
  /(?:ed|en|wn|ung|ung|id|ght|ing|de|lt|nt)$/.test(wordAt(phrase, k)) &&
  isPos(phrase, k - 1, 'NOUN PROPN') &&
  isPos(phrase, k + 1, 'ADP') &&
  governorOf(formsAt(phrase, k), 'that') === null;

/** *Candidates | seeking the post | raced*: a participle behind its noun, of a verb that takes no clause without *that*. */
const isParticiple = (phrase: Phrase, k: number): boolean =>
  isGerund(phrase, k) &&
  isPos(phrase, k - 1, 'NOUN PROPN') &&
  !TAKES_CLAUSE.test(governorOf(formsAt(phrase, k), 'that')?.rule ?? '');
const TAKES_CLAUSE = /^(?:said|known|clear|likely|hoped|feared|hinted|alleged|denied|doubted|wished)$/;

/** A relative clause tells what it tells; behind *anyone* it only supposes. */
function relative(phrase: Phrase, k: number): Clause {
  const head = wordAt(phrase, k - 1) === ',' ? '' : wordAt(phrase, k - 1);
  const supposes =
    /^(?:anyone|anybody|whoever|those|people|any)$/.test(head) && /^(?:anyone|anybody|whoever|any)$/.test(head);
  return {
    from: k + 1,
    outer: () => (supposes ? { ...CONDITION, words: [spanAt(phrase, k - 1)] } : PLAIN),
  };
}

/** `that`: governed by the verb, adjective or noun before it, over an object or a time (*told reporters on Monday that*). */
function behindThat(phrase: Phrase, k: number, weigh: (k: number) => Stance): Stance {
  for (let n = k - 1; n >= 0 && k - n < 10; n--) {
    if (isPos(phrase, n, 'PUNCT') && n < k - 1) break;
    if (!isPos(phrase, n, 'VERB NOUN ADJ ADV AUX PROPN')) continue;
    // *Reports that he left* are false: the first noun is easily taken for a verb or a name.
    const isFirst = n === 0 && n === k - 1;
    const governor = governorOf(formsAt(phrase, n), 'that');
    if (governor && isFirst) return through(governor, weighOdds(phrase, n), spanAt(phrase, n));
    if (governor && (isPos(phrase, n, 'VERB ADJ') || n === k - 1 || isPos(phrase, n, 'NOUN')))
      return through(governor, weigh(n), spanAt(phrase, n));
    if (isPos(phrase, n, 'VERB')) break;
  }
  return PLAIN;
}

/** `if` behind a verb of asking asks; else it supposes. */
function behindIf(phrase: Phrase, k: number, { start, auxiliaries }: VerbGroup): Stance {
  if (auxiliaries.has('have') && wordAt(phrase, start) === 'had' && wordAt(phrase, k) === 'if')
    return unreal(phrase, k);
  const asks = governorOf(formsAt(phrase, k - 1), 'whether') !== null;
  return { ...CONDITION, rule: asks ? 'asked-whether' : 'conditional', words: [spanAt(phrase, k)] };
}

/** A clause of time in the present tense under a future is as open as the future. */
function behindOpener(
  phrase: Phrase,
  k: number,
  { group, weigh }: { group: VerbGroup; weigh: (k: number) => Stance },
): Stance {
  const opener = wordAt(phrase, k);
  if (/^(?:and|but|or|yet|so)$/.test(opener)) return root(phrase);
  // *would not say how it had sunk*
  const saying = /^(?:how|what|who|whose|which|where|when|why)$/.test(opener)
    ? governorOf(formsAt(phrase, k - 1), 'that')
    : null;
  if (saying?.rule === 'said') return through(saying, weigh(k - 1), spanAt(phrase, k - 1));
  if (!/^(?:when|once|until|before|after|as)$/.test(opener) || group.auxiliaries.size > 0) return PLAIN;
  const isPresent =
    /s$/.test(wordAt(phrase, group.start)) || lemmaAt(phrase, group.start) === wordAt(phrase, group.start);
  const future = phrase.tokens.findIndex((_, n) => /^(?:will|'ll|shall)$/.test(wordAt(phrase, n)));
  return isPresent && future >= 0
    ? toStance('PR+', { rule: 'future', strength: 6, words: [spanAt(phrase, future)] })
    : PLAIN;
}

/** A verb before the subject without `that`: *said the dam would hold*, *saw the dam break*. */
function behindVerb(
  phrase: Phrase,
  k: number,
  { weigh, isBareVerb }: { weigh: (k: number) => Stance; isBareVerb: boolean },
): Stance {
  // *My guess is he will leave*
  const noun = isPos(phrase, k, 'AUX') && isPos(phrase, k - 1, 'NOUN') ? formsAt(phrase, k - 1) : [];
  const governor =
    (isBareVerb ? governorOf(formsAt(phrase, k), 'bare') : null) ??
    governorOf(formsAt(phrase, k), 'that') ??
    governorOf(noun, 'that');
  return governor ? through(governor, weigh(k), spanAt(phrase, k)) : root(phrase);
}

/** A saying behind its sentence: *…, officials believe.* Only a verb that hedges counts. */
function trailing(phrase: Phrase, group: VerbGroup, weigh: (k: number) => Stance): Stance {
  const last = phrase.tokens.length - 1;
  for (let k = last; k > group.start && last - k < 8; k--) {
    if (wordAt(phrase, k) === ',' || /^[”"’]$/.test(wordAt(phrase, k))) break;
    if (!isPos(phrase, k, 'VERB')) continue;
    const governor = governorOf(formsAt(phrase, k), 'that');
    if (governor && governor.affirmed !== 'CT+' && isClosing(phrase, k))
      return through(governor, weigh(k), spanAt(phrase, k));
  }
  return root(phrase);
}

/** Whether between the last comma and the verb at `k` only a subject stands. */
function isClosing(phrase: Phrase, k: number): boolean {
  for (let n = k - 1; n >= 0 && k - n < 7; n--) {
    if (/^[,”"’]$/.test(wordAt(phrase, n))) return phrase.tokens.slice(k + 1).every((t) => t.pos === 'PUNCT');
    if (!isPos(phrase, n, 'NOUN PROPN PRON DET ADJ NUM ADP')) return false;
  }
  return false;
}
