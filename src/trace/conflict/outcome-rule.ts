import { splitWords } from '../../words.js';
import { stemmer } from 'stemmer';
import { overlaps } from '../../span.js';
import type { Answer } from './conflict.js';
import { eventClass } from '../../known/event-words.js';
import { VAGUE_ACTIONS } from '../../known/vague-stems.js';
import { tellsAction } from '../../known/tells-action.js';
import { ATTITUDE_WORDS, FUNCTION_WORDS } from '../../known/function-words.js';
import { denyForOneself } from './deny-for-oneself.js';
import { findCorrection, findDenial } from './find-answer.js';
import { judgeApart } from './judge-apart.js';
import { mayMeanTheSame } from './they-of-others.js';
import { findOpposed, isOutcomeWord, outcomeSide } from './opposed-words.js';
import type { ConflictRule, Finding, Told, Value } from './rule.js';
import type { Telling } from './telling.js';
import { haveOneVoice, isLater, isTentative } from './weigh-tellings.js';

/** How something is told to have come out. */
export interface OutcomeTold extends Value {
  readonly sign: number;
  /** Its words of outcome: `convicted`, `passed`. */
  readonly outcomes: readonly string[];
  /** Whether it stands only as what is taken back. */
  readonly isRetracted: boolean;
}

/** Wordings that commit less than this to a sign can stand beside the other sign. */
const COMMITTED = 8;
/** A denial contradicts even a plan; what was merely given up does not. */
const DENIALS = new Set(['denied', 'negated', 'no-plans', 'denied-denial']);
/** Rules whose own verb is the negation: what is rejected needs no verb of its own. */
const NEGATING_VERBS = new Set(['denied', 'rejected', 'given-up', 'decided-against']);

/** One thing told as done and as not done, or with outcomes that exclude each other. */
export const outcomeRule: ConflictRule<OutcomeTold> = {
  kind: 'outcome',
  bar: { inClaim: 0.55, inStory: 0.55 },
  valuesOf: (telling) => {
    const isRetracted = findCorrection(telling)?.act === 'retracts';
    const sign = isRetracted ? -1 : signOf(telling);
    const outcomes = splitWords(telling.words)
      .map((w) => w.folded)
      .filter(isOutcomeWord)
      .slice(0, 1);
    const key = `${sign} ${outcomes.map(outcomeSide).join(' ')}`;
    return sign && telling.mention.rule !== 'verbless' && !FRAGMENT.test(telling.words)
      ? [{ key, group: 'outcome', span: null, sign, outcomes, isRetracted }]
      : [];
  },
  mayDiffer: (a, b) =>
    a.sign * b.sign === -1 || a.isRetracted || b.isRetracted || findOpposed(a.outcomes, b.outcomes) !== null,
  leaveOut: (a, b) =>
    new Set([
      'never',
      ...[a, b].flatMap(({ telling }) => decidingStems(telling)),
      ...[...a.value.outcomes, ...b.value.outcomes].map((w) => stemmer(w)),
      ...(isBare(b) ? actionsOf(a) : isBare(a) ? actionsOf(b) : []),
    ]),
  judge: (a, b) => {
    if (a.value.isRetracted || b.value.isRetracted) return judgeRetraction(a, b);
    const opposed = findOpposed(a.value.outcomes, b.value.outcomes);
    if (opposed)
      return haveOneOutcome(a, b) && !haveTwoActors(a.telling, b.telling) && !areBothPossible(a.telling, b.telling)
        ? // *Passed* and *rejected*, *passes* and *blocks*: one dispute, however often it is told.
          { ...judgeApart(a.telling, b.telling, { why: `“${opposed.words.join('” against “')}”` }), theme: opposed.row }
        : null;
    return a.value.sign * b.value.sign === -1 && tellOneAction(a, b) ? judgeSigns(a, b) : null;
  },
};

/** *Opposed* / *to electing him*: what hangs on a preposition is told by the word before it. */
const FRAGMENT = /^\W*(?:to|for|of|about|on|over|against|with|from|at|by)\b/i;

const signOf = ({ mention: { certainty, rule, certaintyWords }, text }: Telling): number => {
  const [at] = certaintyWords.at(-1) ?? [0];
  // Who is pushed *to reject* has not done so.
  if (NEGATING_VERBS.has(rule) && /\bto $/.test(text.slice(Math.max(0, at - 4), at))) return 0;
  return certainty.endsWith('+') ? 1 : certainty.endsWith('-') ? -1 : 0;
};

/** By which words a telling denies is no part of what it denies: *is not accurate*. */
const decidingStems = ({ mention: { certaintyWords, rule }, text }: Telling): string[] =>
  rule === 'denied'
    ? certaintyWords.flatMap((span) => splitWords(text.slice(...span)).map((w) => stemmer(w.folded)))
    : [];

const isBare = ({ telling: { mention } }: Told<OutcomeTold>): boolean =>
  mention.rule !== 'denied' && NEGATING_VERBS.has(mention.rule);
const actionsOf = (...told: readonly Told<OutcomeTold>[]): string[] =>
  told.flatMap(({ telling }) => telling.mention.proposition.action ?? []);

/** Two outcomes stand against each other where both are affirmed, or where the negation is one of the outcomes itself (`rejected`). */
const haveOneOutcome = (a: Told<OutcomeTold>, b: Told<OutcomeTold>): boolean =>
  [a, b].every(({ telling, value }) => value.sign > 0 || NEGATING_VERBS.has(telling.mention.rule));

function tellOneAction(a: Told<OutcomeTold>, b: Told<OutcomeTold>): boolean {
  const minus = a.value.sign < 0 ? a : b;
  if (!haveOneActor(a.telling, b.telling) || !mayMeanTheSame(a.telling, b.telling)) return false;
  const plus = minus === a ? b : a;
  if (!negatesItsAction(minus.telling) || denyForOneself(minus.telling, plus.telling)) return false;
  if (tellsBoth(minus.telling, plus.telling)) return false;
  // What was offered may be refused: both are so.
  if (isBare(minus) && (OFFERED.test(plus.telling.words) || tellsGivingUp(plus.telling))) return false;
  const [x, y] = [a, b].map(({ telling }) => telling.mention.proposition.action);
  const isDenied = minus.telling.mention.rule === 'denied' && a.telling.mention.claim === b.telling.mention.claim;
  return (x === y && (isDenied || (tellsItsAction(a.telling) && tellsItsAction(b.telling)))) || isBare(minus);
}

/** *That is not the aim, man is the aim*: what stands against the other stands behind the negation. */
function tellsBoth({ words, text, mention }: Telling, plus: Telling): boolean {
  const [, end] = mention.certaintyWords.at(-1) ?? [0, 0];
  const behind = text.slice(end, Math.max(end, mention.span.at(-1)?.[1] ?? 0));
  const at = behind.toLowerCase().indexOf(plus.words.toLowerCase());
  return words.length > plus.words.length && at > 0 && /[,;:.]\s*(?:but )?$/i.test(behind.slice(0, at));
}

/** *The withdrawal of the bill* tells what *the bill was withdrawn* tells. */
const tellsGivingUp = ({ words }: Telling): boolean =>
  splitWords(words).some(
    ({ folded }) => eventClass(stemmer(folded)) === GIVING_UP || /^(?:withdraw|abandonment)/.test(folded),
  );
const GIVING_UP = eventClass(stemmer('abandon'));

const OFFERED =
  /\b(?:offer(?:s|ed|ing)?|bids?|bidding|propos(?:es|ed|ing)|request(?:s|ed)|demand(?:s|ed)|made an offer)\b/i;

/** An actor that the other telling does not speak of is another one. `I` and `we` are whoever speaks. */
function haveOneActor(a: Telling, b: Telling): boolean {
  if (
    a.speaker !== b.speaker &&
    (isFirstPerson(a) || isFirstPerson(b)) &&
    a.mention.proposition.actor !== b.mention.proposition.actor
  )
    return false;
  return [
    [a, b],
    [b, a],
  ].every(([x, y]) => {
    const actor = x?.mention.proposition.actor ?? null;
    return (
      actor === null ||
      y?.mention.proposition.actor == null ||
      y.mention.proposition.actor === actor ||
      splitWords(actor).some((w) => y.bag.has(stemmer(w.folded)))
    );
  });
}

/** `Clinton won` and `Sanders lost` are one outcome. */
function haveTwoActors({ mention: a }: Telling, { mention: b }: Telling): boolean {
  const [x, y] = [a.proposition.actor, b.proposition.actor];
  return x !== null && y !== null && !splitWords(x).some((w) => splitWords(y).some((v) => v.folded === w.folded));
}

/** What may be won may be lost. */
const areBothPossible = (a: Telling, b: Telling): boolean => isPossible(a) && isPossible(b);
const isPossible = ({ mention: { certainty } }: Telling): boolean => certainty === 'PS+';

const isFirstPerson = ({ words }: Telling): boolean => /\b(?:I|we|me|us|my|our)\b/.test(words);

/** Cues that deny what follows. */
const DENYING = /\b(?:den(?:y|ie[sd]|ying)|dismiss|refut|reject|rebut|contradict|disput)/i;

/** How many words may stand between a negation and the verb that it negates. */
const REACH = 3;

/** A verb of its own begins behind it. */
const JOINED = /\b(?:and|then) (?:\p{L}+ly )?$/iu;
const LONGEST_JOIN = 30;

/** Whether the deciding words stand just before the verb, and not before another one: `it doesn't matter because he will go`. */
function negatesItsAction({ mention, text, words, attribution }: Telling): boolean {
  const { certaintyWords, rule, span, proposition } = mention;
  const [, end] = certaintyWords[0] ?? [0, 0];
  // `would not say what he supports` negates the saying: only a cue that denies negates what is said.
  const cue = attribution?.cue.find((s) => overlaps(s, certaintyWords[0] ?? s));
  if (cue && certaintyWords.length > 0) return DENYING.test(text.slice(...cue));
  // *Had been hacked and dismissed it as a prank*: what is dismissed there is something else.
  const [at] = certaintyWords[0] ?? [0];
  const before = text.slice(Math.max(span[0]?.[0] ?? 0, at - LONGEST_JOIN), at);
  if (rule === 'denied' && JOINED.test(before)) return false;
  if (rule !== 'negated' || certaintyWords.length === 0) return true;
  const isAction = (word: string): boolean => eventClass(stemmer(word)) === proposition.action;
  const after = splitWords(text, end, Math.min(end + 120, span.at(-1)?.[1] ?? end)).slice(0, REACH + 1);
  // The verb may stand in a form that its stem does not show (`met` for `meet`); then nothing speaks against it.
  if (!splitWords(words).some((w) => isAction(w.folded))) return true;
  const first = after.findIndex((w) => !isLight(w.folded));
  return first >= 0 && isAction(after[first]?.folded ?? '');
}

/** Words that may stand between a negation and its verb: *has not yet been able to sign*. */
const isLight = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || (ATTITUDE_WORDS.has(word) && !SAYING.test(word)) || word === 'yet' || word.endsWith('ly');
/** What is not said, meant or thought is another thing than what is not done. */
const SAYING =
  /^(?:mean|sa(?:y|id)|t(?:ell|old)|claim|state|show|suggest|think|thought|believ|report|note|writ|wrote|cit|reveal|confirm|announc|add|stress|emphasi|refer|inform|publi|express|appear|seem|case|fact|question|matter|new|first|last|part)/;

/** Whether its words tell the action by a verb or the noun of a deed, and not only by those who do it or by a word that says nothing. */
function tellsItsAction({ mention: { proposition }, words }: Telling): boolean {
  const { action } = proposition;
  if (action === null || (VAGUE_ACTIONS.has(action) && !CALL.test(words))) return false;
  return tellsAction(action, words);
}

/** A call is a deed, however vague its verb. */
const CALL = /\b(?:phone|telephone|conversation)/i;

function judgeRetraction(a: Told<OutcomeTold>, b: Told<OutcomeTold>): Finding | null {
  const answer = b.value.isRetracted && !a.value.isRetracted ? findCorrection(b.telling) : null;
  return answer && { verdict: 'update', why: 'the later one takes the report back', answer };
}

function judgeSigns(a: Told<OutcomeTold>, b: Told<OutcomeTold>): Finding | null {
  const [plus, minus] = a.value.sign > 0 ? [a.telling, b.telling] : [b.telling, a.telling];
  const isDenied = DENIALS.has(minus.mention.rule) || plus.mention.rule === 'denied-denial';
  if (isTentative(minus))
    return isTentative(plus) && plus.mention.strength >= PROBABLE
      ? { verdict: 'unsure', why: 'one thinks so, the other does not' }
      : null;
  if (minus.mention.strength < COMMITTED || (!isDenied && plus.mention.strength < COMMITTED)) return null;
  // That somebody speaks of a possibility is not denied by who has no such thing in mind.
  if (plus.mention.rule === 'possibility' && plus.actor !== minus.actor) return null;
  const later = isLater(a.telling, b.telling);
  const correction = findCorrection(b.telling);
  const why = isDenied
    ? `one affirms it (${plus.mention.certainty}), the other denies it (${minus.mention.certainty})`
    : `one tells it as decided or done (${plus.mention.certainty}), the other as given up or rejected (${minus.mention.certainty})`;
  if (correction || (later && (haveOneVoice(a.telling, b.telling) || NO_LONGER.test(b.telling.words))))
    return { verdict: 'update', why, answer: correction };
  if (isDenied) return { verdict: 'conflict', why, answer: answerOf(minus), theme: `denied by ${minus.mention.claim}` };
  if (isRefused(minus) && isDone(plus) && plus.on === minus.on) return { verdict: 'conflict', why };
  return { verdict: minus === b.telling && later ? 'update' : 'unsure', why };
}

/** Who refused to do a thing that day has not done it. */
const isRefused = ({ mention: { certaintyWords }, text }: Telling): boolean =>
  certaintyWords.some((s) => /^(?:refus|declin)(?:ed|al)/i.test(text.slice(...s)));
const isDone = ({ mention: { rule, certainty } }: Telling): boolean =>
  rule === 'plain-assertion' && certainty === 'CT+';

/** `apparently`, `is thought`: told as likely. */
const PROBABLE = 5;
const NO_LONGER = /\bno longer\b/i;

/** A negation that somebody utters answers; a report that merely tells the contrary does not. */
const answerOf = (minus: Telling): Answer | null =>
  minus.attribution || minus.mention.rule === 'denied' ? findDenial(minus) : null;
