import { isCalendarName } from '../../known/calendar-names.js';
import { eventClass, isEventStem } from '../../known/event-words.js';
import { ATTITUDE_WORDS, FUNCTION_WORDS } from '../../known/function-words.js';
import { contains, overlaps, type Span, type Spans } from '../../span.js';
import { fold } from '../../words.js';
import type { Name } from '../language/name.js';
import type { Token } from '../language/sentence.js';
import type { Time } from '../language/time.js';
import { isInName, isLight, stemOf } from './event-token.js';
import { findEvent, isCarrier } from './find-event.js';
import { findQuantities } from './find-quantities.js';
import { findTitleWords } from './find-title-words.js';
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
  const terms = findTerms(text, { tokens, names, event });
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

/** A pronoun subject in somebody's own words most likely means that person: *she said she would go*. */
function pronounActor(tokens: readonly Token[], voice: string | null): string | null {
  const subject = tokens.find((t) => t.pos === 'PRON' || t.pos === 'NOUN' || t.pos === 'PROPN');
  return subject && SUBJECTS.has(subject.lemma) ? voice : null;
}
const SUBJECTS = new Set(['he', 'she', 'i', 'we']);

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

/** *More troops*, *another 1,500 soldiers*: not those of before. */
const FURTHER = /^(?:more|another|further|additional)$/;
function isOfThings(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (
    before &&
    (before.pos === 'NUM' || /^(?:no|any|once|many|even|much|the|what|['’]s)$/i.test(text.slice(...before.span)))
  )
    return false;
  const next = tokens.slice(at + 1, at + 1 + LONGEST_PHRASE);
  const noun = next.findIndex((t) => t.pos === 'NOUN');
  return noun >= 0 && next.slice(0, noun).every((t) => /^(?:ADJ|PROPN|NUM)$/.test(t.pos));
}
const LONGEST_PHRASE = 4;

const TITLE = /^(?:mr|mrs|ms|dr|messrs)\.$/;

/** Stems of the content words outside names, with words of one class of events as one, sorted. */
function findTerms(
  text: string,
  { tokens, names, event }: { tokens: readonly Token[]; names: readonly Name[]; event: Token | null },
): string[] {
  const terms = new Set<string>();
  // Whose minister or of what is left out; *the minister* alone may stand for the name elsewhere.
  const titles = findTitleWords(text, tokens, names);
  tokens.forEach((token, i) => {
    if (
      (titles.has(token) && token.pos !== 'NOUN') ||
      isCarrier(token, event, tokens) ||
      token.pos === 'PUNCT' ||
      token.pos === 'NUM' ||
      isInName(token, names)
    )
      return;
    const word = fold(text.slice(...token.span));
    const next = tokens[i + 1];
    if (FURTHER.test(word) && isOfThings(text, tokens, i)) terms.add('more');
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
