import { findClauseHedges, readVerbGroup, type VerbGroup } from './read-verb-group.js';
import { governing, governorOf, type Governor } from './governors.js';
import {
  formsAt,
  isBase,
  isGerund,
  isInNounPhrase,
  isPos,
  isVerbLike,
  lemmaAt,
  spanAt,
  startOfNounPhrase,
  wordAt,
  type Phrase,
} from './phrase.js';
import { combine, PLAIN, through, toStance, under, type Stance } from './stance.js';
import { governedBy, weighBehindPreposition } from './weigh-governed.js';
import { weighNoun } from './weigh-noun.js';
import { findClause } from './find-clause.js';

/** Events inside events deeper than this are read as told outright. */
const DEEPEST = 7;

/** How certain the event is that the word at `i` tells, through all that governs it in its sentence. */
export function weighEvent(phrase: Phrase, i: number, depth = 0): Stance {
  if (depth > DEEPEST) return PLAIN;
  const next = (k: number): Stance => weighEvent(phrase, k, depth + 1);
  if (isPos(phrase, i, 'NOUN PROPN NUM PRON X') && !isVerbLike(phrase, i))
    return weighNoun(phrase, i, { weigh: next, isInner: depth > 0 });
  if (isGerund(phrase, i) && /^(?:the|a|an|its|his|her|their|this|that|no|any|'s)$/.test(wordAt(phrase, i - 1)))
    return weighNoun(phrase, i, { weigh: next, isInner: depth > 0 });
  return weighVerb(phrase, i, next);
}

type Weigh = (k: number) => Stance;

function weighVerb(phrase: Phrase, i: number, weigh: Weigh): Stance {
  const group = readVerbGroup(phrase, i);
  const shared = findShared(phrase, i, group);
  if (shared !== null) return under(weighShared(phrase, shared, { i, weigh }), group.stance);
  // *Led to closing* has a preposition.
  if (group.to !== null && !isGerund(phrase, i)) return under(weighInfinitive(phrase, group, weigh), group.stance);
  if (isGerund(phrase, i) && !group.auxiliaries.has('be'))
    return under(weighGerund(phrase, group, weigh), group.stance);
  return weighFinite(phrase, i, { group, weigh });
}

/** In *burst and flooded* the second verb shares what governs the first: the number of the first; null where it stands alone. */
function findShared(phrase: Phrase, i: number, group: VerbGroup): number | null {
  let k = group.start - 1;
  if (!/^(?:and|or|but)$/.test(wordAt(phrase, k)) || group.to !== null) return null;
  if (group.auxiliaries.size > 0) return null;
  // *Denied that it had sunk, and blamed the crew*: behind a comma a tensed verb goes with the first of its sentence.
  if (wordAt(phrase, k - 1) === ',' && !isBase(phrase, i) && !isGerund(phrase, i)) return null;
  while (k-- > 0 && group.start - k < 16) {
    if (!isPos(phrase, k, 'VERB')) continue;
    if (isGerund(phrase, k) === isGerund(phrase, i)) return k;
  }
  return null;
}

/** The first verb's certainty; a tensed second verb does not share the first's modals, `to` or negation. */
function weighShared(phrase: Phrase, first: number, { i, weigh }: { i: number; weigh: Weigh }): Stance {
  const group = readVerbGroup(phrase, first);
  if (isBase(phrase, i) || isGerund(phrase, i) || (isParticipleGroup(group) && !isBase(phrase, first)))
    return weigh(first);
  if (group.to !== null || group.stance !== PLAIN) return PLAIN;
  return weigh(first);
}

const isParticipleGroup = ({ auxiliaries }: VerbGroup): boolean => auxiliaries.has('be') || auxiliaries.has('have');

/** What governs `to` + verb: the word before it, a verb before its object, or nothing but a purpose. */
function weighInfinitive(phrase: Phrase, group: VerbGroup, weigh: Weigh): Stance {
  const to = group.to ?? 0;
  const before = group.start - 1;
  // *was to have met*: did not.
  if (group.auxiliaries.has('have') && /^(?:was|were)$/.test(wordAt(phrase, before)))
    return toStance('CT-', { rule: 'counterfactual', strength: 8, words: [spanAt(phrase, before)] });
  const idiom = idiomBefore(phrase, before, weigh);
  if (idiom) return idiom;
  const direct = governedBy(phrase, before, { frame: 'to', weigh });
  if (direct) return direct;
  if (isRanked(phrase, before)) return PLAIN;
  const judged = judgedBefore(phrase, before);
  if (judged) return judged;
  let commas = 0;
  // "asked him to", "plans by the firm to", "urged members of the union to"
  for (let k = before; k >= 0 && before - k < 12; k--) {
    if (wordAt(phrase, k) === ',') commas++;
    else if (isPos(phrase, k, 'PUNCT SCONJ')) break;
    if (isPos(phrase, k, 'VERB NOUN') || (isPos(phrase, k, 'ADJ') && isPos(phrase, k + 1, 'ADP'))) {
      const row = governorOf(formsAt(phrase, k), 'to');
      // Behind a lone comma stands a purpose; *is said to* has no object.
      const isOfOthers = row?.rule !== 'reported' && (row?.rule !== 'done' || CAUSES.test(lemmaAt(phrase, k)));
      const governor = commas % 2 === 1 || !isOfOthers ? null : row;
      if (governor?.rule === 'wanted' && isPos(phrase, k, 'VERB'))
        return toStance('U', { rule: 'wanted-of-others', strength: 3, words: [spanAt(phrase, k)] });
      if (governor && (isPos(phrase, k, 'VERB') || governor.rule !== 'possible'))
        return through(governor, weigh(k), spanAt(phrase, k));
      if (isPos(phrase, k, 'VERB')) return combine(notDenied(weigh(k)), purpose(phrase, to));
    }
  }
  return purpose(phrase, to);
}

/** Verbs that make somebody do a thing; who *went to Lesk to sign* had a purpose. */
const CAUSES =
  /^(?:force|cause|compel|make|let|have|get|help|enable|prompt|lead|drive|oblige|coerce|provoke|trigger|spark|inspire|persuade|convince)$/;

/** *It is crucial for the firm to pay*: a judgement of what is not told. */
function judgedBefore(phrase: Phrase, before: number): Stance | null {
  const start = startOfNounPhrase(phrase, before + 1);
  const judged = isPos(phrase, start - 2, 'PUNCT') ? start - 3 : start - 2;
  if (wordAt(phrase, start - 1) !== 'for' || !isPos(phrase, judged, 'ADJ NOUN')) return null;
  if (isPos(phrase, judged, 'NOUN') && governorOf(formsAt(phrase, judged), 'to')) return null;
  return toStance('U', { rule: 'asked', strength: 3, words: [spanAt(phrase, judged)] });
}

/** A purpose, or a participle behind a comma, is hedged with the verb beside it; where that is denied it stands all the same. */
const notDenied = (own: Stance): Stance => (own.sign >= 0 ? own : PLAIN);

const purpose = (phrase: Phrase, to: number): Stance =>
  toStance('PR+', { rule: 'purpose', strength: 5, words: [spanAt(phrase, to)] });

/** The first, the only or the worst one *to* do something did it. */
function isRanked(phrase: Phrase, before: number): boolean {
  for (let k = before; k >= 0 && before - k < 6 && !isPos(phrase, k, 'VERB AUX PUNCT SCONJ'); k--)
    if (RANKED.test(wordAt(phrase, k))) return true;
  return false;
}
const RANKED =
  /^(?:first|second|third|fourth|last|latest|only|\w{2,}(?<!for)(?<!inter)(?<!prot)(?<!requ)(?<!arr)(?<!inv)est|worst|most)$/;

/** Turns of phrase before an infinitive, as governors. */
const IDIOMS: Readonly<Record<string, Governor>> = {
  yet: governing('not-yet', 9, ['CT-', 'CT-']),
  asked: governing('asked-whether', 0, ['U', 'U']),
  future: governing('future', 7, ['PR+', 'CT-']),
  enough: governing('possible', 3, ['PS+', 'CT-']),
  obligation: governing('obligation', 3, ['U', 'U']),
  tooMuch: governing('too-much', 8, ['CT-', 'CT+']),
};

/** What stands before `to` at `k`, with the verb that gives it its tense and denies it: *is not going to*. */
function idiomBefore(phrase: Phrase, k: number, weigh: Weigh): Stance | null {
  const word = wordAt(phrase, k);
  const by = (idiom: Governor | undefined, verb: number): Stance | null =>
    idiom ? through(idiom, isPos(phrase, verb, 'AUX VERB') ? weigh(verb) : PLAIN, spanAt(phrase, k)) : null;
  // *in order to*, *so as to*
  if (/^(?:in order|so as)$/.test(`${wordAt(phrase, k - 1)} ${word}`)) return purpose(phrase, k + 1);
  if (word === 'yet') return by(IDIOMS.yet, -1);
  if (/^(?:whether|how|what|where|when|who|which|why)$/.test(word)) return by(IDIOMS.asked, -1);
  if (word === 'going') return by(IDIOMS.future, k);
  if (word === 'about') return by(IDIOMS.future, verbBefore(phrase, k));
  if (word === 'enough') return by(IDIOMS.enough, verbBefore(phrase, k));
  if (word === 'had' && isPos(phrase, k, 'AUX VERB')) return PLAIN;
  if (/^(?:has|have|'ve)$/.test(word)) return by(IDIOMS.obligation, -1);
  if (/^(?:is|are|was|were|be|'s|'re)$/.test(word) && !/^(?:it|that|this)$/.test(wordAt(phrase, k - 1)))
    return by(IDIOMS.future, k);
  if (isPos(phrase, k, 'ADJ VERB') && wordAt(phrase, k - 1) === 'too') return by(IDIOMS.tooMuch, verbBefore(phrase, k));
  return null;
}

/** The verb right before a predicate, over adverbs: *was not strong enough*. */
function verbBefore(phrase: Phrase, k: number): number {
  let at = k - 1;
  while (k - at < 5 && isPos(phrase, at, 'ADV ADJ PART')) at--;
  return at;
}

/** A gerund: governed by the verb, noun or adjective before it, with or without a preposition; else told outright. */
function weighGerund(phrase: Phrase, group: VerbGroup, weigh: Weigh): Stance {
  const k = group.to ?? group.start - 1;
  if (k < 0) return PLAIN;
  if (isPos(phrase, k, 'PUNCT')) return wordAt(phrase, k) === ',' ? weighAside(phrase, k, weigh) : PLAIN;
  // *the likelihood of the firm closing*
  const of = isInNounPhrase(phrase, k) ? startOfNounPhrase(phrase, k) - 1 : k;
  return (
    // *A project helping miners* is a project all the same.
    (isPos(phrase, k, 'NOUN') ? null : governedBy(phrase, k, { frame: 'ing', weigh })) ??
    weighBehindPreposition(phrase, of, weigh) ??
    governedBy(phrase, of, { frame: 'ing', weigh }) ??
    PLAIN
  );
}

/** A participle behind a comma shares the hedges of the verb before it, not its denial. */
function weighAside(phrase: Phrase, comma: number, weigh: Weigh): Stance {
  for (let k = comma - 1; k >= 0 && comma - k < 14; k--) if (isPos(phrase, k, 'VERB')) return notDenied(weigh(k));
  return PLAIN;
}

/** A verb in its dictionary form that opens a sentence asks for what it says. */
const isImperative = (phrase: Phrase, i: number, { start }: VerbGroup): boolean =>
  isBase(phrase, i) &&
  !isPos(phrase, i + 1, 'VERB AUX') &&
  (start === 0 || (start === 1 && isPos(phrase, 0, 'PUNCT'))) &&
  (isPos(phrase, i, 'VERB') || (isPos(phrase, i, 'PROPN') && !/ing$/.test(wordAt(phrase, i)))) &&
  !phrase.isQuestion;

/** A finite verb (or a participle that stands alone): its own group, its subject and adverbs, and the clause that it stands in. */
function weighFinite(phrase: Phrase, i: number, { group, weigh }: { group: VerbGroup; weigh: Weigh }): Stance {
  if (isImperative(phrase, i, group))
    return toStance('U', { rule: 'imperative', strength: 2, words: [spanAt(phrase, i)] });
  const clause = findClause(phrase, group);
  const hedges = findClauseHedges(phrase, clause.from, group.start);
  const own = combine(hedges, group.stance);
  return under(clause.outer(weigh, isBase(phrase, i) && group.auxiliaries.size === 0), own);
}
