import { stemmer } from 'stemmer';
import { isCalendarName } from '../../known/calendar-names.js';
import { eventClass, isEventStem, isOtherSense } from '../../known/event-words.js';
import { ATTITUDE_WORDS, FUNCTION_WORDS } from '../../known/function-words.js';
import { isDoer } from '../../known/tells-action.js';
import { contains, overlaps, type Span, type Spans } from '../../span.js';
import { fold } from '../../words.js';
import type { Name } from '../language/name.js';
import type { Token } from '../language/sentence.js';
import type { Time } from '../language/time.js';
import { findQuantities } from './find-quantities.js';
import type { Proposition } from './mention.js';

/** What a clause is made of: its tokens, and the names and times of the page that stand in it. */
export interface Clause {
  readonly span: Spans;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly times: readonly Time[];
  /** Who means to do what the clause tells, where an attribution of intention says so. */
  readonly intender: string | null;
  /** Whose words the clause is, where it is the content of a saying. */
  readonly voice: string | null;
}

/** What a clause tells, but for its sign, and the place of the word that tells its event. */
export interface Told {
  readonly proposition: Omit<Proposition, 'negated'>;
  readonly event: Token | null;
}

/** The proposition that a clause tells: actor, action and objects by their place around the first event word. */
export function findProposition(text: string, clause: Clause): Told {
  const within = (span: Span): boolean => clause.span.some((s) => contains(s, span));
  const tokens = clause.tokens.filter((t) => within(t.span));
  const names = clause.names.filter((n) => clause.span.some((s) => overlaps(s, n.span)));
  const event = findEvent(text, tokens, names);
  const terms = findTerms(text, tokens, names);
  const actor =
    findActor(text, { tokens, names, event }) ??
    findUnknownActor(text, clause, { tokens, event }) ??
    pronounActor(tokens, clause.voice) ??
    clause.intender;
  const objects = new Set(names.map((n) => n.name).filter((name) => name !== actor));
  const proposition = {
    actor,
    action: event ? stemOf(event, text) : (terms.find(isEventStem) ?? null),
    objects: [...objects].sort(),
    numbers: clause.span.flatMap((s) => findQuantities(text, s)),
    times: clause.times.filter((t) => within(t.span)).map((t) => t.value),
    demanded: isDemanded(text, tokens, event),
    terms,
  };
  return { proposition, event };
}

/** Verbs by their dictionary form, so that `fell` is `fall`; other words as they stand. */
function stemOf(token: Token, text: string): string {
  const word = fold(token.pos === 'VERB' ? token.lemma : text.slice(...token.span));
  if (token.pos === 'NOUN' && isDoer(word)) return word.replace(/s$/, '');
  const stem = stemmer(word);
  return isOtherSense(stem, token.pos) ? stem : eventClass(stem);
}

const isEvent = (token: Token, text: string): boolean => {
  const stem = stemOf(token, text);
  return isEventStem(stem) && !isOtherSense(stem, token.pos);
};

const isLight = ({ lemma }: Token): boolean =>
  FUNCTION_WORDS.has(lemma) || ATTITUDE_WORDS.has(lemma) || lemma.endsWith('-elect');

const isInName = (token: Token, names: readonly Name[]): boolean => names.some((n) => overlaps(n.span, token.span));

/** Prepositions behind which a noun only sets the scene: `after the attack`. */
const SCENE = new Set([
  'after',
  'before',
  'during',
  'since',
  'amid',
  'following',
  'despite',
  'over',
  'about',
  'until',
  'at',
]);

/** The first verb behind modals and verbs of attitude, or the first noun that tells an event, whichever comes first. */
function findEvent(text: string, tokens: readonly Token[], names: readonly Name[]): Token | null {
  const outside = tokens.filter((t) => !isLight(t) && !isInName(t, names));
  const titles = titleWords(text, tokens);
  const untitled = outside.filter((t) => !titles.has(t));
  const free = untitled.length > 0 ? untitled : outside;
  const tellsEvent = (t: Token): boolean =>
    t.pos === 'NOUN' && isEvent(t, text) && !setsScene(tokens, tokens.indexOf(t));
  const [first] = free;
  const main =
    first && isGerundSubject(first, tokens) ? free.slice(1).find((t) => t.pos === 'VERB' || tellsEvent(t)) : null;
  const told = free.filter((t) => t.pos === 'VERB' || tellsEvent(t));
  return (
    main ??
    doneTo(text, tokens, free) ??
    (told[0] && told[1] && isCarriedOut(text, told[0], told[1]) ? told[1] : told[0]) ??
    free.find((t) => isEvent(t, text)) ??
    free.find((t) => isPredicate(t, tokens)) ??
    tokens.find((t) => t.pos === 'VERB' && HANDS_OVER.test(t.lemma)) ??
    free.find((t) => t.pos === 'NOUN') ??
    null
  );
}

/** *The Religious Freedom Restoration Act*: a capital behind a capital belongs to a title, where words are not all written so. */
function titleWords(text: string, tokens: readonly Token[]): ReadonlySet<Token> {
  const capitals = new Set(tokens.filter((t) => /^\p{Lu}/u.test(text.slice(...t.span))));
  const long = tokens.filter((t) => t.span[1] - t.span[0] > 3);
  if (long.filter((t) => capitals.has(t)).length * 2 >= long.length) return new Set();
  return new Set(
    tokens.filter((t, i) => {
      const before = tokens[i - 1];
      return capitals.has(t) && before && capitals.has(before) && before.span[1] === t.span[0] - 1;
    }),
  );
}

/** Verbs that say little, but more than a noun that tells no event: *the brother received the contract*. */
const HANDS_OVER = /^(?:receive|grant)$/;

/** Verbs that only carry the noun of what is done: who *carried out an attack* attacked, who *held a phone call* spoke. */
const CARRIES = /^(?:carry|conduct|perpetrate|mount|commit|stage|hold|have|talk)$/;
const isCarriedOut = (text: string, verb: Token, noun: Token): boolean =>
  CARRIES.test(verb.lemma) &&
  noun.pos === 'NOUN' &&
  /^(?: out)?(?: (?:by|on|over))?(?: (?:the|an?|its|his|her|their|this|that|\p{L}+))?(?: \p{L}+)? $/u.test(
    text.slice(verb.span[1], noun.span[0]),
  );

/** *She was* | *involved*: what a copula says of its subject. */
const isPredicate = (token: Token, tokens: readonly Token[]): boolean =>
  token.pos === 'ADJ' && tokens[tokens.indexOf(token) - 1]?.pos === 'AUX';

/** *The sale* has been *stopped*: of an event noun that something is done to, the deed is told. */
function doneTo(text: string, tokens: readonly Token[], free: readonly Token[]): Token | null {
  const verb = free.find((t) => t.pos === 'VERB');
  const before = verb ? tokens[tokens.indexOf(verb) - 1] : undefined;
  if (!verb || !before || !/^(?:been|was|were|is|are|be)$/i.test(text.slice(...before.span))) return null;
  if (!isEvent(verb, text)) return null;
  const isDone = (t: Token): boolean => t.pos === 'NOUN' && t.span[0] < verb.span[0] && isEvent(t, text);
  return free.some(isDone) ? verb : null;
}

/** *Inviting them* could lead to …: a clause that begins with a gerund tells what its finite verb tells. */
function isGerundSubject(first: Token, tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(first);
  const rest = tokens.slice(at + 1);
  return (
    at === 0 &&
    first.pos === 'VERB' &&
    first.span[1] - first.span[0] > first.lemma.length &&
    rest.some((t) => t.pos === 'AUX')
  );
}

/** A pronoun subject in somebody's own words most likely means that person: *she said she would go*. */
function pronounActor(tokens: readonly Token[], voice: string | null): string | null {
  const subject = tokens.find((t) => t.pos === 'PRON' || t.pos === 'NOUN' || t.pos === 'PROPN');
  return subject && SUBJECTS.has(subject.lemma) ? voice : null;
}
const SUBJECTS = new Set(['he', 'she', 'i', 'we']);

/** Whether the noun phrase that ends at `at` stands behind a preposition that sets the scene. */
function setsScene(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[i]?.pos ?? '')) i--;
  return SCENE.has(tokens[i]?.lemma ?? '');
}

/** The last name before the first verb; in the passive the name behind `by`. */
function findActor(
  text: string,
  { tokens, names, event }: { tokens: readonly Token[]; names: readonly Name[]; event: Token | null },
): string | null {
  const passive = names.find((n) =>
    /\bby (?:the |us |u\.s\. |president |prime minister )*$/i.test(text.slice(Math.max(0, n.span[0] - 24), n.span[0])),
  );
  if (passive && event && passive.span[0] > event.span[1]) return passive.name;
  const verb = tokens.find((t) => (t.pos === 'VERB' || t.pos === 'AUX') && !isInName(t, names));
  const before = names.filter((n) => verb !== undefined && n.span[1] <= verb.span[0]);
  // In a noun phrase with several names the head's owner acts: "President Joe Biden's administration", "the administration of … Joe Biden".
  return before.find((n) => n.type === 'person' || n.type === 'organization')?.name ?? before.at(-1)?.name ?? null;
}

/**
 * Where a clause has no known name: the proper noun right before its verb, in the passive the one behind `by`, so that *Ostval beat
 * Selvoy* is not *Selvoy beat Ostval*.
 */
function findUnknownActor(
  text: string,
  { names, times }: Clause,
  { tokens, event }: { tokens: readonly Token[]; event: Token | null },
): string | null {
  const at = event ? tokens.indexOf(event) : -1;
  if (event?.pos !== 'VERB' || names.length > 0) return null;
  const by = tokens.findIndex((t, i) => i > at && t.lemma === 'by');
  const doer = by >= 0 && tokens[at - 1]?.pos === 'AUX' ? tokens[by + 1] : tokens[at - 1];
  if (doer?.pos !== 'PROPN' || times.some((time) => overlaps(time.span, doer.span))) return null;
  const name = text.slice(...doer.span);
  // On pages without a date days and months are no times: *Tuesdays*.
  return isCalendarName(name.replace(/s$/, '')) ? null : name;
}
/** Words that make what follows a demand or a pledge, which is not a report of it. */
const DEMANDS = new Set(['guarante', 'request', 'demand', 'insist', 'requir', 'ask', 'urg']);

/** Whether the event is demanded or pledged: by a word before it, or by the event word itself. */
const isDemanded = (text: string, tokens: readonly Token[], event: Token | null): boolean =>
  event !== null && tokens.some((t) => t.span[0] <= event.span[0] && DEMANDS.has(stemOf(t, text)));

const TITLE = /^(?:mr|mrs|ms|dr|messrs)\.$/;

/** Stems of the content words outside names, with words of one class of events as one, sorted. */
function findTerms(text: string, tokens: readonly Token[], names: readonly Name[]): string[] {
  const terms = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.pos === 'PUNCT' || token.pos === 'NUM' || isInName(token, names)) return;
    const word = fold(text.slice(...token.span));
    const next = tokens[i + 1];
    if (word === 'part' && next && fold(text.slice(...next.span)) === 'of') terms.add(eventClass('join'));
    if (
      isLight(token) ||
      TITLE.test(word) ||
      FUNCTION_WORDS.has(word) ||
      ATTITUDE_WORDS.has(word) ||
      !/[\p{L}]{2}/u.test(word)
    )
      return;
    terms.add(stemOf(token, text));
  });
  return [...terms].sort();
}
