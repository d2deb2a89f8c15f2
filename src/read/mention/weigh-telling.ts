import { DENIED_REPORT, FALSE_WORDS } from '../../known/answer-words.js';
import { contains, type Span, type Spans } from '../../span.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { WeighedCertainty } from './certainty.js';
import { isEvent } from './event-token.js';
import { governorOf, governorWith, type Frame } from './event/governors.js';
import { formsAt, isGerund, isPos, isVerbLike, lemmaAt, spanAt, wordAt, type Phrase } from './event/phrase.js';
import { PLAIN, through, toCertainty, toStance, type Stance } from './event/stance.js';
import { toPhrase } from './event/weigh-event-at.js';
import { weighEvent } from './event/weigh-event.js';
import { weighOdds } from './event/weigh-odds.js';
import { isTaggedVerb } from './is-verb.js';

/** Words that one voice tells, and where they stand. */
interface Telling {
  readonly sentence: Sentence;
  readonly span: Spans;
  /** The words by which they are told: they decide where the words have no verb of their own. */
  readonly cue?: Spans;
}

/**
 * How sure a telling is: as sure as the word that tells its event, through all that governs it in its sentence. A subject (*the sale
 * may fail*) and a purpose (*she came to sign*) are told with the verb that they stand with.
 */
export function weighTelling(text: string, telling: Telling, event: Token | null): WeighedCertainty {
  const phrase = toPhrase(text, telling.sentence);
  const within = (spans: Spans): number[] =>
    phrase.tokens.flatMap((t, i) => (spans.some((s) => contains(s, t.span)) ? [i] : []));
  const at = event && tellsEvent(text, event) ? phrase.tokens.indexOf(event) : -1;
  const weighed = toCertainty(
    weighOwn(phrase, { own: within(telling.span), cue: within(telling.cue ?? []), event: at }),
  );
  const denied = /^(?:plain-assertion|rejected)$/.test(weighed.rule) ? findDeniedReport(text, telling.span) : null;
  if (denied) return { certainty: 'CT-', strength: 9, rule: 'denied', words: [denied] };
  return weighed.rule === PLAIN.rule && !hasVerb(text, telling) ? { ...weighed, rule: 'verbless' } : weighed;
}

/** Who rejects, blasts or disputes a report denies it, whatever it tells. */
function findDeniedReport(text: string, span: Spans): Span | null {
  for (const [start, end] of span) {
    const match = DENIED.exec(text.slice(start, Math.min(end, start + LONGEST)));
    if (match) return [start + match.index, start + match.index + match[0].length];
  }
  return null;
}
/** *This is completely untrue*, and nothing behind it: what was told is denied. */
const CALLED_FALSE = String.raw`^\W*(?:it|this|that|these|those|they|all of (?:it|this|that)) ?(?:is|are|was|were|['’]s) (?:[\p{L}-]+ly |pure |total |complete |just |all |a |an )*${FALSE_WORDS}(?: news| information)?\W*$`;
const DENIED = new RegExp(String.raw`(?<!\p{L})${DENIED_REPORT}(?!\p{L})|${CALLED_FALSE}`, 'iu');
/** Longer words are looked at from their beginning. */
const LONGEST = 600;

const tellsEvent = (text: string, event: Token): boolean => /^(?:VERB|ADJ)$/.test(event.pos) || isEvent(event, text);

function weighOwn(
  phrase: Phrase,
  { own, cue, event }: { own: readonly number[]; cue: readonly number[]; event: number },
): Stance {
  const verb =
    own.find((i) => isMainVerb(phrase, i)) ??
    own.find((i) => isPos(phrase, i, 'VERB')) ??
    cue.find((i) => isMainVerb(phrase, i));
  const main = verb === undefined ? undefined : findComplement(phrase, own, mainOf(phrase, verb));
  const told = event < 0 ? main : findComplement(phrase, own, event);
  if (told === undefined) return PLAIN;
  const stance = weighStance(phrase, own, told);
  if (main === undefined || main === told) return stance;
  const isAside = stance.rule === PLAIN.rule && !isFinite(phrase, told);
  const isBehind = verb !== undefined && verb < told && /^(?:purpose|conditional)$/.test(stance.rule);
  if (isAside || isBehind) return weighStance(phrase, own, main);
  return stance.rule === 'asked' ? weighAsked(phrase, stance) : stance;
}

/** What a word governs right behind itself is told by it: *failed to* | *sign*, *clear whether she* | *left*, *refrained from* | *voting*. */
function findComplement(phrase: Phrase, own: readonly number[], from: number): number {
  let told = from;
  for (let next = complementOf(phrase, told); next !== null && own.includes(next); next = complementOf(phrase, told))
    told = next;
  return told;
}

function complementOf(phrase: Phrase, i: number): number | null {
  const forms = formsAt(phrase, i);
  const behind = wordAt(phrase, i + 1);
  const governs = (frame: Frame | 'whether'): boolean => governorOf(forms, frame) !== null;
  if (isPos(phrase, i, 'AUX') && behind !== 'to') return predicateOf(phrase, i);
  if (isPos(phrase, i, 'AUX')) return verbAt(phrase, i + 2);
  if (behind === 'to' && governs('to')) return verbAt(phrase, i + 2);
  if (isPos(phrase, i + 1, 'VERB') && isGerund(phrase, i + 1) && governs('ing')) return i + 1;
  if (isGerund(phrase, i + 2) && governorWith(forms, behind)) return i + 2;
  if (/^(?:whether|if)$/.test(behind) && governs('whether')) return headOfClause(phrase, i + 2);
  if (isPos(phrase, i, 'ADJ') && governs('that')) return headOfClause(phrase, i + 1);
  if (behind === 'that' && governorOf(forms, 'that')?.rule === 'said') return headOfClause(phrase, i + 2);
  // *My guess is he will leave*
  if (isPos(phrase, i, 'NOUN') && isPos(phrase, i + 1, 'AUX') && governs('that')) return headOfClause(phrase, i + 2);
  return null;
}

/** The adjective behind a copula: *was not very* | *likely*. */
function predicateOf(phrase: Phrase, i: number): number | null {
  let k = wordAt(phrase, i + 1) === ',' ? behindInsertion(phrase, i + 2) : i + 1;
  while (isPos(phrase, k, 'ADV PART PUNCT') && wordAt(phrase, k) !== 'to') k++;
  return isPos(phrase, k, 'ADJ') || (k > i + 2 && isPos(phrase, k, 'VERB')) ? k : null;
}

/** *Is, to put it mildly,* | *not qualified* */
function behindInsertion(phrase: Phrase, from: number): number {
  for (let k = from; k < from + LONGEST_SUBJECT; k++) if (wordAt(phrase, k) === ',') return k + 1;
  return from;
}

/** The verb of the clause that begins there. */
function headOfClause(phrase: Phrase, from: number): number | null {
  for (let k = from; k < from + LONGEST_SUBJECT; k++) if (isMainVerb(phrase, k)) return mainOf(phrase, k);
  return null;
}
const LONGEST_SUBJECT = 12;

/** The verb there, over an adverb. */
const verbAt = (phrase: Phrase, i: number): number | null =>
  isPos(phrase, i, 'VERB') || isVerbLike(phrase, i) ? i : isPos(phrase, i, 'ADV') ? i + 1 : null;

/** A noun, a gerund or a participle behind its noun stands beside the verb of its clause: *weapons | stationed in the port*. */
const isFinite = (phrase: Phrase, i: number): boolean =>
  isPos(phrase, i, 'VERB ADJ') &&
  !isGerund(phrase, i) &&
  !(isPos(phrase, i - 1, 'NOUN') && isPos(phrase, i + 1, 'ADP'));

/** Who may demand a thing has not yet demanded it: where the demand is hedged, its own certainty is told. */
function weighAsked(phrase: Phrase, stance: Stance): Stance {
  const [last] = stance.words.slice(-1);
  const own = weighEvent(
    phrase,
    phrase.tokens.findIndex(({ span }) => span === last),
  );
  return own.sign > 0 && own.degree < 3 ? own : stance;
}

/** A verb that may head a clause: no infinitive, gerund or participle behind its noun. */
const isMainVerb = (phrase: Phrase, i: number): boolean =>
  isPos(phrase, i, 'AUX') ||
  (isPos(phrase, i, 'VERB') && !isGerund(phrase, i) && !isVerbLike(phrase, i) && wordAt(phrase, i - 1) !== 'to');

/** The verb behind its auxiliaries; the last of these where none follows. */
function mainOf(phrase: Phrase, from: number): number {
  let main = from;
  for (
    let i = from;
    !isPos(phrase, main, 'VERB') &&
    isPos(phrase, i, 'AUX VERB ADV PART PUNCT') &&
    !/^(?:to|,)$/.test(wordAt(phrase, i));
    i++
  )
    if (isPos(phrase, i, 'AUX VERB')) main = i;
  return main;
}

/** A verb that takes a stance to what it is told of (*rejected the offer*, *the odds remain small*) tells how sure that is. */
function weighStance(phrase: Phrase, own: readonly number[], i: number): Stance {
  const alone = weighEvent(phrase, i);
  const odds = own.filter((k) => k < i).map((k) => weighOdds(phrase, k));
  const weighed = alone.rule === PLAIN.rule ? (odds.find((stance) => stance !== PLAIN) ?? alone) : alone;
  if (lemmaAt(phrase, i) === 'change' && /^minds?$/.test(wordAt(phrase, i + 2)))
    return toStance('CT-', { rule: 'given-up', strength: 9, words: [spanAt(phrase, i)] });
  const forms = isPos(phrase, i, 'VERB') ? formsAt(phrase, i) : [];
  const governor = governorWith(forms, wordAt(phrase, i + 1)) ?? governorOf(forms, 'noun');
  return governor && STANCES.test(governor.rule) ? through(governor, weighed, spanAt(phrase, i)) : weighed;
}
const STANCES = /^(?:denied|rejected|given-up)$/;

/** Whether a verb stands in the words: a headline without one (*No love lost*) or a name alone is told without being asserted. */
const hasVerb = (text: string, { sentence, span }: Telling): boolean =>
  sentence.tokens.some(
    (t) =>
      ((isTaggedVerb(t) && !AS_PREPOSITION.test(text.slice(...t.span))) ||
        PAST.test(text.slice(...t.span)) ||
        isPresent(t, text.slice(...t.span))) &&
      span.some((s) => contains(s, t.span)),
  );

const PAST = /^\p{L}{3,}ed$/u;
/** *A dilemma regarding Norvik* asserts nothing. */
const AS_PREPOSITION = /^(?:regarding|concerning|including|following|according|pending|barring)$/i;
/** In headlines a verb in the present is easily taken for a noun in the plural: *Norvik closes plant*. */
const isPresent = ({ pos }: Token, form: string): boolean => pos === 'NOUN' && /^\p{L}{2,}s$/u.test(form);
