import type { Name } from '../language/name.js';
import type { Token } from '../language/sentence.js';
import { isEvent, isInName, isLight } from './event-token.js';
import { findTitleWords } from './find-title-words.js';

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
export function findEvent(text: string, tokens: readonly Token[], names: readonly Name[]): Token | null {
  const outside = tokens.filter((t) => !isLight(t) && !isInName(t, names));
  const titles = new Set([...titleWords(text, tokens), ...findTitleWords(text, tokens, names)]);
  const untitled = outside.filter((t) => !titles.has(t));
  const free = untitled.length > 0 ? untitled : outside;
  const tellsEvent = (t: Token): boolean =>
    t.pos === 'NOUN' && isEvent(t, text) && !setsScene(tokens, tokens.indexOf(t)) && !isOfTime(tokens, t);
  const [first] = free;
  const main =
    first && isGerundSubject(first, tokens) ? free.slice(1).find((t) => t.pos === 'VERB' || tellsEvent(t)) : null;
  const told = free.filter((t) => t.pos === 'VERB' || tellsEvent(t));
  const counted = countedBefore(text, tokens, free);
  if (counted) return counted;
  return (
    main ??
    doneTo(text, tokens, free) ??
    refusedVerb(tokens, told[0]) ??
    (told[0] && told[1] && isCarriedOut(text, told[0], told[1]) ? told[1] : told[0]) ??
    free.find((t) => isEvent(t, text)) ??
    free.find((t) => isPredicate(t, tokens)) ??
    tokens.find((t) => t.pos === 'VERB' && HANDS_OVER.test(t.lemma)) ??
    predicateNoun(tokens, free) ??
    free.find((t) => t.pos === 'NOUN') ??
    null
  );
}

/** *In the end*, *by the end of the year*. */
const isOfTime = (tokens: readonly Token[], token: Token): boolean =>
  token.lemma === 'end' && /^(?:in|at|by|until|before|to)$/.test(tokens[tokens.indexOf(token) - 2]?.lemma ?? '');

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
const CARRIES = /^(?:carry|conduct|perpetrate|mount|commit|stage|hold|have|talk|record|register|log|suffer)$/;
/** Who *struck*, *reached* or *clinched a deal* agreed. */
const AGREES = /^(?:strike|reach|clinch|conclude|cut|make|do)$/;
const AGREEMENT = /^(?:deal|agreement|pact|accord)$/;
const isCarriedOut = (text: string, verb: Token, noun: Token): boolean =>
  (CARRIES.test(verb.lemma) || (AGREES.test(verb.lemma) && AGREEMENT.test(noun.lemma))) &&
  noun.pos === 'NOUN' &&
  /^(?: out)?(?: (?:by|on|over))?(?: (?:at least|more than|about|around|nearly|some))?(?: (?:\d[\d,.]*|the|an?|its|his|her|their|this|that|\p{L}+))?(?: \p{L}+)? $/u.test(
    text.slice(verb.span[1], noun.span[0]),
  );

/** Who *refused to sell* does not sell, who *refused to comment* does not comment, and neither gives anything up: the infinitive is told. */
function refusedVerb(tokens: readonly Token[], verb: Token | undefined): Token | null {
  const at = verb?.lemma === 'refuse' && verb.pos === 'VERB' ? tokens.indexOf(verb) : -1;
  const next = tokens[at + 2];
  return at >= 0 && tokens[at + 1]?.lemma === 'to' && next?.pos === 'VERB' ? next : null;
}

/** *The death toll* has *passed* 1,000: what is counted is told, and not that a number was reached. */
function countedBefore(text: string, tokens: readonly Token[], free: readonly Token[]): Token | null {
  const at = tokens.findIndex((t, i) => MEASURES.test(t.lemma) && isCount(tokens, i + 1));
  const counted = at < 0 ? undefined : free.find((t) => tokens.indexOf(t) < at && isEvent(t, text) && t.pos !== 'VERB');
  return counted ?? null;
}
const MEASURES = /^(?:reach|top|exceed|surpass|pass|hit|near|climb|jump|rise|soar|grow|mount|stand)s?$/;
/** Whether a number stands there, behind a word or two: *rose to at least 40*. */
const isCount = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.slice(at, at + 4);
  const number = next.findIndex((t) => t.pos === 'NUM');
  return number >= 0 && next.slice(0, number).every((t) => /^(?:ADP|ADJ|ADV|PART|SCONJ)$/.test(t.pos));
};

/** *The minister is in* | *danger*: of a clause without verb or event, the noun behind its copula. */
function predicateNoun(tokens: readonly Token[], free: readonly Token[]): Token | undefined {
  const copula = tokens.findIndex((t) => t.pos === 'AUX' && t.lemma === 'be');
  return copula < 0 ? undefined : free.find((t) => t.pos === 'NOUN' && tokens.indexOf(t) > copula);
}

/** Whether a word only carries an event: *struck* a deal, a toll that *passed* 1,000. It is no part of what is told. */
export const isCarrier = (token: Token, event: Token | null, tokens: readonly Token[]): boolean =>
  event !== null &&
  token !== event &&
  (refusedVerb(tokens, token) === event ||
    (AGREES.test(token.lemma) &&
      token.pos === 'VERB' &&
      AGREEMENT.test(event.lemma) &&
      token.span[0] < event.span[0]) ||
    (MEASURES.test(token.lemma) && event.span[1] <= token.span[0] && isCount(tokens, tokens.indexOf(token) + 1)));

/** *She was* | *involved*, *is not seriously* | *ill*: what a copula says of its subject. */
function isPredicate(token: Token, tokens: readonly Token[]): boolean {
  if (token.pos !== 'ADJ') return false;
  let at = tokens.indexOf(token) - 1;
  while (/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.pos === 'AUX';
}

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

/** Whether the noun phrase that ends at `at` stands behind a preposition that sets the scene. */
function setsScene(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[i]?.pos ?? '')) i--;
  return SCENE.has(tokens[i]?.lemma ?? '');
}
