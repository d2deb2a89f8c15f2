import { contains, type Spans } from '../../span.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Sentence, Token } from '../language/sentence.js';
import type { WeighedCertainty } from './certainty.js';
import { weighEventAt } from './event/weigh-event-at.js';
import { isTaggedVerb } from './is-verb.js';
import { PLAIN, weighCertainty } from './weigh-certainty.js';

/** Words that one voice tells, and where they stand. */
interface Telling {
  readonly sentence: Sentence;
  readonly span: Spans;
  readonly attribution: Attribution | null;
  readonly frame: Spans;
  readonly isHeadline: boolean;
}

/**
 * How sure a telling is: by the words of its clause; where these are plain, or stand behind its event and speak of something else
 * (*faces a rival as she tries to win*), by what governs the verb of its event (*nobody signed*, *bridge to close*).
 */
export function weighTelling(text: string, telling: Telling, event: Token | null): WeighedCertainty {
  const { sentence, span, attribution, frame, isHeadline } = telling;
  const weighed = weighCertainty(text, span, [...(attribution?.cue ?? []), ...frame]);
  const isPlain = weighed.rule === PLAIN.rule;
  if (isPlain && !hasVerb(text, telling)) return { ...weighed, rule: 'verbless' };
  if (event && event.pos !== 'VERB' && isOfRelative(text, weighed, event)) return PLAIN;
  if (event?.pos !== 'VERB' || !(isPlain || isAside(text, { weighed, span, event }))) return weighed;
  // What stands aside decides nothing.
  const governed = weighEventAt(text, sentence, event.span);
  if (!governed || OUTSIDE.has(governed.rule) || (governed.rule === 'purpose' && !isHeadline)) return PLAIN;
  if (governed.rule === 'reported' && attribution !== null) return PLAIN;
  return governed;
}

/** *Ten towns had deaths in the games, which all must attend*: how sure the deaths are is not told behind a relative. */
function isOfRelative(text: string, { words: [first] }: WeighedCertainty, event: Token): boolean {
  if (!first || first[0] < event.span[1]) return false;
  const between = text.slice(event.span[1], first[0]);
  return /\b(?:which|whose|who)\b/i.test(between) && !/[.;:]/.test(between);
}

/** Governors that stand outside the words of a telling, or say nothing of its main event. */
const OUTSIDE = new Set(['said', 'asked', 'known', 'question']);

/** What is done to a plan as a whole is told of its event, though it stands behind it: *the move to close was dropped*. */
const OF_THE_WHOLE = new Set(['given-up', 'rejected', 'denied', 'decided-against', 'not-decided', 'not-ruled-out']);
/** Words that open a clause of its own behind the event. */
const SUBORDINATE =
  /\b(?:as|while|when|because|after|before|since|although|though|who|whom|whose|which|where|how|what|than|so)\b/i;

const OF_WHAT_IS_SAID =
  /\b(?:in|for|by|of) (?:reporting|saying|claiming|writing|suggesting|telling|alleging|stating)\b|\b(?:following|after|over|amid) (?:(?:an?|the) )?(?:\p{L}+ )?reports? (?:of|that|on)\b/iu;

/** Whether the deciding words stand behind a finite verb that tells the event, in a part of the sentence that tells another one. */
function isAside(
  text: string,
  { weighed, span, event }: { weighed: WeighedCertainty; span: Spans; event: Token },
): boolean {
  const [first] = weighed.words;
  if (!first || first[0] < event.span[1] || !span.some((s) => contains(s, first))) return false;
  // *Oldnews is lying in reporting that it scrapped the plan*: what was reported is told, and not how sure the lie is.
  if (OF_WHAT_IS_SAID.test(text.slice(event.span[1], first[0]))) return true;
  const form = text.slice(...event.span);
  if (/ing$/i.test(form) || /\bto (?:\p{L}+ly )?$/iu.test(text.slice(Math.max(0, event.span[0] - 24), event.span[0])))
    return false;
  const between = text.slice(event.span[1], first[0]);
  return !OF_THE_WHOLE.has(weighed.rule) || SUBORDINATE.test(between);
}

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
