import { hullOf, sliceSpan, sliceSpans, type Span } from '../../../span.js';
import type { Placed } from '../placed.js';

/** `those | asked are worried`: who was asked is the source, and what they do stands behind that. */
const ASKED_FIRST = /^(?:asked|polled|surveyed|questioned|interviewed|quizzed)\s+(?=\S)/i;
const CROWD = /\b(?:those|people|adults|voters|respondents|parents|students|households|percent|%)$/i;
/** `asked | the mayor, Jens Tofte, | where the money had gone`: whom somebody asks is none of what is asked. */
const ASKS = /\bask(?:s|ed|ing)?$/i;
const QUESTION = /\s(?=(?:whether|where|why|what|how|if|who|when|which)\s)/gi;
/** `explains | to the young | why it is rare` */
const HEARER = /^to (?:the|an?|his|her|their|its|[“"\p{Lu}])/u;
const BEGINS = /^(?:about|whether|where|why|what|how|if|who|when|which)\b/i;
/** Whom one asks has at most so many words, and no verb that could begin a clause. */
const LONGEST_HEARER = 12;
const HELPER =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|does|did|do|that|to|said|says)\b/i;
/** `Asked whether it would open, | Berg did not hesitate`: the question ends where the sentence begins. */
const OPENS = /^(?:asked|pressed)$/i;
const MAIN_CLAUSE = /,\s+(?=(?:\p{Lu}|(?:he|she|they|it|the|an?|his|her|their|\p{Ll}+\s+\p{Lu})\s?)[^,]*$)/u;

/** Questions with their ends mended: who is asked, whom somebody asks, and where the question ends. */
export function mendAsked(text: string, found: Placed): Placed {
  if (found.quoted > 0.5) return found;
  const cue = sliceSpans(text, found.cue).trim();
  if (ASKED_FIRST.test(cue)) return mendCrowd(text, found);
  if (OPENS.test(cue) && found.source.length === 0) return cutEnd(text, found);
  if (ASKS.test(cue)) return cutHearer(text, found);
  return found.content.length > 0 && HEARER.test(sliceSpans(text, found.content.slice(0, 1)))
    ? cutHearer(text, found)
    : found;
}

function mendCrowd(text: string, found: Placed): Placed {
  const [start, end] = hullOf(found.cue);
  const source = found.source.at(-1);
  if (!source || !CROWD.test(sliceSpan(text, source)) || !/^\s$/.test(text.slice(source[1], start))) return found;
  const first = ASKED_FIRST.exec(text.slice(start, end))?.[0] ?? '';
  const whole: Span = [source[0], start + first.trimEnd().length];
  return { ...found, source: [...found.source.slice(0, -1), whole], cue: [[start + first.length, end]] };
}

function cutHearer(text: string, found: Placed): Placed {
  const [first, ...rest] = found.content;
  if (!first || first[0] < hullOf(found.cue)[1]) return found;
  const words = sliceSpan(text, first);
  if (BEGINS.test(words)) return found;
  for (const match of words.matchAll(QUESTION)) {
    const hearer = words.slice(0, match.index).replace(/^to /, '');
    if (hearer.split(/\s+/).length > LONGEST_HEARER || HELPER.test(hearer)) break;
    return { ...found, content: [[first[0] + match.index + 1, first[1]], ...rest] };
  }
  return found;
}

function cutEnd(text: string, found: Placed): Placed {
  const last = found.content.at(-1);
  const at = last ? sliceSpan(text, last).search(MAIN_CLAUSE) : -1;
  return last && at > 0 ? { ...found, content: [...found.content.slice(0, -1), [last[0], last[0] + at]] } : found;
}
