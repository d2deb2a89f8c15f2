import { DENIED_REPORT, FALSE_WORDS, REPORT_NOUN } from '../../known/answer-words.js';
import { isEventStem } from '../../known/event-words.js';
import { contains, sliceSpans } from '../../span.js';
import type { Sentence } from '../language/sentence.js';
import { isCourtesy } from './is-courtesy.js';
import { isVerb } from './is-verb.js';
import type { Mention } from './mention.js';

/** Courtesies and fragments name no event, or nobody and nothing that it touches. */
function tellsSomething({ proposition: { action, actor, objects, numbers, times, terms } }: Mention): boolean {
  if (action === null || COURTESY.has(action)) return false;
  return actor !== null || objects.length > 0 || numbers.length > 0 || times.length > 0 || terms.length >= MANY_TERMS;
}

/**
 * Words without a verb tell no proposition (*the Affordable Care Act in the state*, *Tampa, Florida*), unless their noun tells an
 * event (*the sale of the mill*). Headlines leave verbs out: one with a name and some words passes.
 */
export function isProposition(text: string, sentence: Sentence, mention: Mention): boolean {
  if (mention.kind !== 'headline' && DENIED.test(sliceSpans(text, mention.span))) return true;
  if (!tellsSomething(mention) || isCourtesy(sliceSpans(text, mention.span))) return false;
  const { span, kind, proposition } = mention;
  const { action, objects, actor, terms } = proposition;
  const words = sliceSpans(text, span);
  const hasVerb = sentence.tokens.some((t) => isVerb(text, t) && span.some((s) => contains(s, t.span)));
  if (kind === 'content' && !hasVerb)
    return action !== null && isEventStem(action) && (TOUCHES.test(words) || isCounted(mention)) && !PEOPLE.test(words);
  if (action !== null && isEventStem(action)) return true;
  if (kind === 'headline' && terms.length >= HEADLINE_TERMS && (actor !== null || objects.length > 0)) return true;
  // A whole sentence has a verb, known as one or not.
  if (
    kind !== 'content' &&
    kind !== 'headline' &&
    /\p{Ll}\p{Ll}[.!]["”’)]?$/u.test(text.slice(...sentence.span).trimEnd())
  )
    return true;
  return hasVerb;
}

/** *There is no truth in these reports*, *rejected the story*: it tells that they are denied. */
const DENIED = new RegExp(
  String.raw`\b(?:no truth (?:in|to|behind) (?:[\p{L}’'-]+ ){0,3}?${REPORT_NOUN}|${REPORT_NOUN} (?:is|are|was|were) (?:[\p{L}’'“"-]+ ){0,3}?${FALSE_WORDS}|${DENIED_REPORT})\b`,
  'iu',
);

/** *1,081 deaths*: how often it happened tells that it did. */
const isCounted = ({ proposition: { numbers } }: Mention): boolean => numbers.some(({ low }) => low > 1);

/** What a noun of an event is joined to: *the sale of the mill*; *the Paris agreement* names one and tells nothing. */
const TOUCHES = /\S (?:of|by|to|against|for|with|from|between|into|on|over|in|at|after)\b/i;
/** Words that only name people: *sources close to the White House*, *members of the council*. */
const PEOPLE =
  /^\W*(?:(?:the|an?|some|several|many|two|three|four|five|its|his|her|their|other|senior|unnamed|anonymous|former|family|\d+) ){0,3}(?:\p{L}+ )?(?:sources?|officials?|people|persons?|members?|aides?|diplomats?|experts?|analysts?|friends?|relatives?|supporters?|critics?)\b/iu;

const HEADLINE_TERMS = 3;

/** So many content words tell something even without a name. */
const MANY_TERMS = 2;
const COURTESY = new Set(['thank', 'welcom', 'pleasur', 'appreci']);
