import { findClauseHedges, readVerbGroup, type VerbGroup } from './read-verb-group.js';
import { governorOf } from './governors.js';
import { formsAt, isBase, isGerund, isPos, spanAt, startOfNounPhrase, wordAt, type Phrase } from './phrase.js';
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
  if (isPos(phrase, i, 'NOUN PROPN NUM PRON X') && !isVerbLike(phrase, i)) return weighNoun(phrase, i, next);
  if (isGerund(phrase, i) && /^(?:the|a|an|its|his|her|their|this|that|no|any|'s)$/.test(wordAt(phrase, i - 1)))
    return weighNoun(phrase, i, next);
  return weighVerb(phrase, i, next);
}

/** A word tagged as something else behind a modal or `to` is a verb (*to strike*, *may not close*), or before an article at the start. */
export function isVerbLike(phrase: Phrase, i: number): boolean {
  if (!isBase(phrase, i)) return false;
  if (i === 0) return isPos(phrase, i, 'PROPN') && isPos(phrase, i + 1, 'DET');
  let k = i - 1;
  while (isPos(phrase, k, 'ADV PART') && wordAt(phrase, k) !== 'to') k--;
  return (
    (wordAt(phrase, k) === 'to' && isPos(phrase, k, 'PART')) ||
    (isPos(phrase, k, 'AUX') && !NO_MODAL.test(wordAt(phrase, k)))
  );
}
const NO_MODAL = /^(?:am|is|are|was|were|be|been|being|has|have|had|'s|'re|’s|’re)$/;

type Weigh = (k: number) => Stance;

function weighVerb(phrase: Phrase, i: number, weigh: Weigh): Stance {
  const group = readVerbGroup(phrase, i);
  const shared = findShared(phrase, i, group);
  if (shared !== null) return under(weighShared(phrase, shared, { i, weigh }), group.stance);
  if (group.to !== null) return under(weighInfinitive(phrase, group, weigh), group.stance);
  if (isGerund(phrase, i) && !group.auxiliaries.has('be'))
    return under(weighGerund(phrase, group, weigh), group.stance);
  return weighFinite(phrase, i, { group, weigh });
}

/** In *burst and flooded* the second verb shares what governs the first: the number of the first; null where it stands alone. */
function findShared(phrase: Phrase, i: number, group: VerbGroup): number | null {
  let k = group.start - 1;
  if (!/^(?:and|or|but)$/.test(wordAt(phrase, k)) || group.to !== null) return null;
  if (group.auxiliaries.size > 0) return null;
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
  const idiom = idiomBefore(phrase, before);
  if (idiom) return idiom;
  const direct = governedBy(phrase, before, { frame: 'to', weigh });
  if (direct) return direct;
  if (isRanked(phrase, before)) return PLAIN;
  const judged = judgedBefore(phrase, before);
  if (judged) return judged;
  // "asked him to", "plans by the firm to", "urged members of the union to"
  for (let k = before; k >= 0 && before - k < 12; k--) {
    if (isPos(phrase, k, 'PUNCT SCONJ') && wordAt(phrase, k) !== ',') break;
    if (isPos(phrase, k, 'VERB') || (isPos(phrase, k, 'NOUN ADJ') && k < before)) {
      const governor = governorOf(formsAt(phrase, k), 'to');
      if (governor?.rule === 'wanted' && isPos(phrase, k, 'VERB'))
        return toStance('U', { rule: 'wanted-of-others', strength: 3, words: [spanAt(phrase, k)] });
      if (governor && (isPos(phrase, k, 'VERB') || governor.rule !== 'possible'))
        return through(governor, weigh(k), spanAt(phrase, k));
      if (isPos(phrase, k, 'VERB')) return combine(notDenied(weigh(k)), purpose(phrase, to));
    }
  }
  return purpose(phrase, to);
}

/** *It is crucial for the firm to pay*: a judgement of what is not told. */
function judgedBefore(phrase: Phrase, before: number): Stance | null {
  const start = startOfNounPhrase(phrase, before + 1);
  if (wordAt(phrase, start - 1) !== 'for' || !isPos(phrase, start - 2, 'ADJ')) return null;
  return toStance('U', { rule: 'asked', strength: 3, words: [spanAt(phrase, start - 2)] });
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

/** Turns of phrase before an infinitive. */
function idiomBefore(phrase: Phrase, k: number): Stance | null {
  const word = wordAt(phrase, k);
  const at = { strength: 3, words: [spanAt(phrase, k)] };
  if (word === 'yet') return toStance('CT-', { ...at, rule: 'not-yet', strength: 9 });
  if (/^(?:whether|how|what|where|when|who|which|why)$/.test(word))
    return toStance('U', { ...at, rule: 'asked-whether', strength: 0 });
  if (word === 'about' || word === 'going') return toStance('PR+', { ...at, rule: 'future', strength: 7 });
  if (word === 'enough') return toStance('PS+', { ...at, rule: 'possible' });
  if (word === 'had' && isPos(phrase, k, 'AUX VERB')) return PLAIN;
  if (/^(?:has|have|'ve)$/.test(word)) return toStance('U', { ...at, rule: 'obligation' });
  if (/^(?:is|are|was|were|be|'s|'re)$/.test(word) && !/^(?:it|that|this)$/.test(wordAt(phrase, k - 1)))
    return toStance('PR+', { ...at, rule: 'future', strength: 7 });
  if (isPos(phrase, k, 'ADJ VERB') && wordAt(phrase, k - 1) === 'too')
    return toStance('CT-', { ...at, rule: 'too-much', strength: 8 });
  return null;
}

/** A gerund: governed by the verb, noun or adjective before it, with or without a preposition; else told outright. */
function weighGerund(phrase: Phrase, group: VerbGroup, weigh: Weigh): Stance {
  const k = group.start - 1;
  if (k < 0) return PLAIN;
  if (isPos(phrase, k, 'PUNCT')) return wordAt(phrase, k) === ',' ? weighAside(phrase, k, weigh) : PLAIN;
  return weighBehindPreposition(phrase, k, weigh) ?? governedBy(phrase, k, { frame: 'ing', weigh }) ?? PLAIN;
}

/** A participle behind a comma shares the hedges of the verb before it, not its denial. */
function weighAside(phrase: Phrase, comma: number, weigh: Weigh): Stance {
  for (let k = comma - 1; k >= 0 && comma - k < 14; k--) if (isPos(phrase, k, 'VERB')) return notDenied(weigh(k));
  return PLAIN;
}

/** A verb in its dictionary form that opens a sentence asks for what it says. */
const isImperative = (phrase: Phrase, i: number, { start }: VerbGroup): boolean =>
  isBase(phrase, i) &&
  (start === 0 || (start === 1 && isPos(phrase, 0, 'PUNCT'))) &&
  isPos(phrase, i, 'VERB PROPN') &&
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
