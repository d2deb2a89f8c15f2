import { DENYING_VERB, REPORT_NOUN } from '../../../known/answer-words.js';
import type { Certainty } from '../certainty.js';
import { governing, governorOf, governorWith, type Governor } from './governors.js';
import {
  formsAt,
  isGerund,
  isInNounPhrase,
  isPos,
  isVerbLike,
  lemmaAt,
  overTime,
  posAt,
  spanAt,
  startOfNounPhrase,
  wordAt,
  type Phrase,
} from './phrase.js';
import { combine, PLAIN, through, toStance, under, type Stance } from './stance.js';
import { weighBehindPreposition } from './weigh-governed.js';
import { weighOdds } from './weigh-odds.js';

type Weigh = (k: number) => Stance;

const MODIFIERS = new Map<string, Pick<Governor, 'rule' | 'affirmed' | 'strength'>>();
const modifier = (rule: string, [affirmed, strength]: readonly [Certainty, number], words: string): void => {
  for (const word of words.split(/\s+/)) MODIFIERS.set(word, { rule, affirmed, strength });
};
// What stands before a noun and says how real it is.
modifier(
  'planned',
  ['PR+', 6],
  'planned scheduled upcoming expected forthcoming future intended prospective promised impending imminent coming pending projected predicted anticipated likely would-be looming',
);
modifier(
  'alleged',
  ['PR+', 6],
  'alleged reported suspected supposed purported apparent presumed rumored rumoured claimed',
);
modifier(
  'considered',
  ['PS+', 4],
  'proposed possible potential threatened attempted hypothetical feared mooted conceivable contemplated suggested hoped-for would-be eventual',
);
modifier(
  'negated',
  ['CT-', 9],
  'no zero neither cancelled canceled averted aborted nonexistent abandoned failed foiled scrapped thwarted',
);

modifier('not-likely', ['PR-', 7], 'little slim remote scant minimal slight low small negligible faint');

/** Verbs that only lend a noun their tense: *held talks*; the noun is as sure as the verb. */
const LIGHT = new Set(
  `hold have make take give launch conduct carry stage commit perform undertake do suffer cause complete reach sign begin start
   open get mount pay offer deliver strike win stage declare impose face bring show set-up resume issue produce lead-to agree
   achieve secure find provide trigger spark deal organise organize run host form wage raise cut call`.split(/\s+/),
);
/** Verbs that say of their subject that it takes place, or does not. */
const OCCURS = new Set(
  'happen occur take hold begin start resume continue proceed follow come be go break erupt open end last arise ensue emerge commence'.split(
    ' ',
  ),
);

/** Words said or asked, which exist though they be refused: *rejected the offer*. */
const WORDS_SAID = new Set(
  'request offer claim plan bid proposal call appeal suggestion report allegation accusation demand idea charge application petition notion theory rumor rumour invitation criticism recommendation motion advice statement law bill order decision treaty pact deal agreement document evidence'.split(
    ' ',
  ),
);

/** How certain the event is that a noun tells: by its modifiers, by what governs its phrase, or by the verb it stands with. */
export function weighNoun(phrase: Phrase, i: number, { weigh, isInner }: { weigh: Weigh; isInner: boolean }): Stance {
  const start = headlineStart(phrase, i);
  const own = combine(modifiersOf(phrase, start, i), combine(behindNoun(phrase, i), weighOdds(phrase, i)));
  return under(contextOf(phrase, { i, start, weigh, isInner }), own);
}

/** In a headline the verb is easily taken for a part of the noun phrase: *Bank eyes purchase*. */
function headlineStart(phrase: Phrase, i: number): number {
  const start = startOfNounPhrase(phrase, i);
  for (let k = i - 1; k > start; k--) if (isHeadlineVerb(phrase, k)) return k + 1;
  return start;
}
const isHeadlineVerb = (phrase: Phrase, k: number): boolean =>
  posAt(phrase, k) === 'NOUN' &&
  /^(?:eyes|eye|mulls|plans|plan|weighs|seeks|fears|fear|vows|faces|face|demands|demand|considers)$/.test(
    wordAt(phrase, k),
  );

function modifiersOf(phrase: Phrase, start: number, i: number): Stance {
  let stance = PLAIN;
  for (let k = start; k < i; k++) {
    const found = MODIFIERS.get(wordAt(phrase, k));
    if (found) stance = combine(toStance(found.affirmed, { ...found, words: [spanAt(phrase, k)] }), stance);
  }
  return stance;
}

/** A date or a plan right behind the noun: *the vote, scheduled for Sunday*. */
function behindNoun(phrase: Phrase, i: number): Stance {
  const k = wordAt(phrase, i + 1) === ',' ? i + 2 : i + 1;
  const word = wordAt(phrase, k);
  const isSet =
    /^(?:scheduled|planned|slated|due|expected|proposed)$/.test(word) ||
    (word === 'set' && wordAt(phrase, k + 1) === 'for');
  return isSet ? toStance('PR+', { rule: 'planned', strength: 6, words: [spanAt(phrase, k)] }) : PLAIN;
}

interface Place {
  readonly i: number;
  readonly start: number;
  readonly weigh: Weigh;
  /** Whether it is asked for what it holds and not for itself: *rejected the idea | of closing*. */
  readonly isInner: boolean;
}

function contextOf(phrase: Phrase, { i, start, weigh, isInner }: Place): Stance {
  const k = overTime(phrase, start - 1);
  const isIndefinite =
    !/^(?:the|this|that|these|those|its|his|her|their|our|my)$/.test(wordAt(phrase, start)) &&
    !hasOwner(phrase, start, i);
  // *hinted | a closure is unlikely*
  if (isPos(phrase, k, 'VERB') && isPos(phrase, i + 1, 'AUX') && governorOf(formsAt(phrase, k), 'that'))
    return subjectOf(phrase, i, { weigh, isIndefinite, isInner });
  if (isPos(phrase, k, 'VERB') || isHeadlineVerb(phrase, k))
    return objectOf(phrase, k, { i, weigh, isIndefinite, isInner });
  // *was not a disgrace*, *there was no deal*: as sure as the copula.
  const copula = overAdverbs(phrase, k);
  if (isCopula(phrase, copula)) return weigh(copula);
  if (isPos(phrase, k, 'AUX')) return objectOf(phrase, k, { i, weigh, isIndefinite, isInner });
  if (isPos(phrase, k, 'ADP ADV SCONJ PART') && k >= 0) {
    const governed = weighBehindPreposition(phrase, k, weigh);
    if (governed && governed !== PLAIN) return governed;
    if (governed === PLAIN) return chained(phrase, k, { weigh, isIndefinite });
  }
  if (isPos(phrase, k, 'CCONJ') && isInNounPhrase(phrase, k - 1)) return weighCoordinate(phrase, k - 1, weigh);
  return subjectOf(phrase, i, { weigh, isIndefinite, isInner });
}

/** The last token at or before `k` that is no adverb. */
function overAdverbs(phrase: Phrase, k: number): number {
  let at = k;
  while (k - at < 4 && isPos(phrase, at, 'ADV PART') && wordAt(phrase, at) !== 'to') at--;
  return at;
}

const hasOwner = (phrase: Phrase, start: number, i: number): boolean => {
  for (let k = start; k < i; k++) if (/^['’]s?$/.test(wordAt(phrase, k))) return true;
  return false;
};

/** `of` and other prepositions between two event nouns: the inner one is no surer than a hedged outer one (*plans for a vote*). */
function chained(phrase: Phrase, k: number, { weigh, isIndefinite }: { weigh: Weigh; isIndefinite: boolean }): Stance {
  const n = k - 1;
  if (wordAt(phrase, k) !== 'of' || !isPos(phrase, n, 'NOUN') || !isIndefinite) return PLAIN;
  const outer = weigh(n);
  return outer.sign > 0 ? outer : PLAIN;
}

const weighCoordinate = (phrase: Phrase, k: number, weigh: Weigh): Stance => {
  const outer = posAt(phrase, k) === 'NOUN' ? weigh(k) : PLAIN;
  return outer;
};

/** The object of a verb: by the verb's row, else as sure as a verb that only lends its tense, or as a hedged one if any is meant. */
function objectOf(
  phrase: Phrase,
  k: number,
  { i, weigh, isIndefinite, isInner }: Omit<Place, 'start'> & { isIndefinite: boolean },
): Stance {
  const governor = governorOf(formsAt(phrase, k), 'noun');
  if (isInner && DENYING.test(wordAt(phrase, k)) && REPORT.test(wordAt(phrase, i)))
    return through(DENIAL, weigh(k), spanAt(phrase, k));
  // *May have caused the fire*: the fire is spoken of as known.
  if (governor?.rule === 'done' && !isIndefinite) return PLAIN;
  if (governor && (isInner || isIndefinite || !WORDS_SAID.has(lemmaAt(phrase, i))))
    return through(governor, weigh(k), spanAt(phrase, k));
  const own = weigh(k);
  if (LIGHT.has(lemmaAt(phrase, k))) return own;
  return isIndefinite ? own : PLAIN;
}

/** Who blasts or disputes a report denies what it tells. */
const [DENYING, REPORT] = [DENYING_VERB, REPORT_NOUN].map((source) => new RegExp(`^${source}$`, 'u')) as [
  RegExp,
  RegExp,
];
const DENIAL = governing('denied', 9, ['CT-', 'PS+', 'not-ruled-out']);

const isCopula = (phrase: Phrase, k: number): boolean =>
  /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(wordAt(phrase, k));

/** A subject: the verb that follows may say that it takes place, that it is planned, or that it does not. */
function subjectOf(
  phrase: Phrase,
  i: number,
  { weigh, isIndefinite, isInner }: Omit<Place, 'i' | 'start'> & { isIndefinite: boolean },
): Stance {
  const verb = findVerbBehind(phrase, i);
  if (verb === null) return PLAIN;
  const lemma = lemmaAt(phrase, verb);
  const isPassive = isCopula(phrase, verb - 1) || (posAt(phrase, verb - 1) === 'ADV' && isCopula(phrase, verb - 2));
  const particle = governorWith(formsAt(phrase, verb), wordAt(phrase, verb + 1));
  const governor = isPassive ? (particle ?? governorOf(formsAt(phrase, verb), 'noun')) : null;
  // *is considered safe* is a judgement.
  if (isInner && isPassive && TAKEN_BACK.test(lemma))
    return toStance('CT-', { rule: 'given-up', strength: 9, words: [spanAt(phrase, verb)] });
  if (governor && !(governor.rule === 'considered' && isPos(phrase, verb + 1, 'ADJ ADV')))
    return through(governor, weigh(verb), spanAt(phrase, verb));
  const adjective = isCopula(phrase, verb) ? adjectiveBehind(phrase, verb) : null;
  if (adjective !== null) {
    const row = governorOf(formsAt(phrase, adjective), 'that');
    const due = /^(?:due|possible|likely|unlikely|probable|imminent)$/.test(wordAt(phrase, adjective));
    if (row && due) return through(row, weigh(adjective), spanAt(phrase, adjective));
    if (due) return toStance('PR+', { rule: 'planned', strength: 6, words: [spanAt(phrase, adjective)] });
  }
  if (OCCURS.has(lemma) || (isPassive && LIGHT.has(lemma))) return weigh(verb);
  const own = isIndefinite ? weigh(verb) : PLAIN;
  return isIndefinite && own.sign >= 0 ? own : PLAIN;
}

/** What is done to decisions and plans, and undoes what they hold. */
const TAKEN_BACK =
  /^(?:reverse|overturn|overrule|revoke|rescind|annul|withdraw|repeal|quash|suspend|block|defeat|thwart)$/;

function adjectiveBehind(phrase: Phrase, k: number): number | null {
  for (let n = k + 1; n < k + 4; n++)
    if (isPos(phrase, n, 'ADJ') || /^(?:due|likely|unlikely)$/.test(wordAt(phrase, n))) return n;
  return null;
}

/** The main verb behind a noun, over phrases with a preposition: the verb itself, or a copula with its predicate. */
function findVerbBehind(phrase: Phrase, i: number): number | null {
  for (let k = i + 1; k < phrase.tokens.length && k - i < 12; k++) {
    if (isPos(phrase, k, 'PUNCT SCONJ CCONJ') || /^(?:that|who|which)$/.test(wordAt(phrase, k))) return null;
    // *The plan to drain the marsh was dropped*
    if (isVerbLike(phrase, k) || wordAt(phrase, k - 1) === 'to') continue;
    if (isPos(phrase, k, 'VERB') && !isGerund(phrase, k)) return k;
    if (isPos(phrase, k, 'AUX')) return mainVerbOf(phrase, k);
  }
  return null;
}

function mainVerbOf(phrase: Phrase, k: number): number {
  let last = k;
  for (let n = k + 1; n - k < 7; n++) {
    if (isPos(phrase, n, 'VERB')) return n;
    if (isPos(phrase, n, 'AUX')) last = n;
    else if (!isPos(phrase, n, 'ADV PART')) return last;
  }
  return last;
}
