import { sentenceAround } from '../../known/sentence-end.js';
import type { Telling } from './telling.js';

/** Whether the second one came out on a later day. */
export const isLater = (a: Telling, b: Telling): boolean => a.on !== null && b.on !== null && a.on < b.on;

/** Whether one voice tells both: the same speaker, or the same outlet in its own name. */
export const haveOneVoice = (a: Telling, b: Telling): boolean =>
  (a.speaker !== null && a.speaker === b.speaker) || (a.outlet !== null && a.outlet === b.outlet);

/** The day or place of a talk is not that of what was talked about. */
export const haveOneAction = ({ mention: a }: Telling, { mention: b }: Telling): boolean =>
  a.proposition.action !== null && a.proposition.action === b.proposition.action;

/** Wordings that commit less than this only plan, expect or relay. */
const COMMITTED = 7;

export const isTentative = ({ mention }: Telling): boolean =>
  mention.strength < COMMITTED || /^P[RS]-$/.test(mention.certainty);

export const isAffirmed = ({ mention }: Telling): boolean => mention.certainty.endsWith('+');

/** What is supposed is not told, and what is asked for neither. */
const SUPPOSED = /\b(?:if|unless|provided that)\b/i;
const ASKED =
  /\b(?:would have|should|asks?|asked|demand(?:s|ed)|urg(?:es|ed)|calls? (?:for|on)|called (?:for|on)|proposed?|offer(?:s|ed) to)\b/i;
const NOT_TOLD = new Set(['question', 'hypothetical', 'opinion', 'command']);
const ONLY = /\bnot (?:only|just|merely|simply)\b/i;

/** Whether a mention reports something as so, planned or denied. */
export function isTold({ mention, words, text }: Telling): boolean {
  const { proposition, mode, certainty, span } = mention;
  if (certainty === 'U' || proposition.demanded || NOT_TOLD.has(mode)) return false;
  const start = span[0]?.[0] ?? 0;
  const before = text.slice(Math.max(sentenceAround(text, [start, start])[0], start - 60), start);
  const first = text.slice(...(span[0] ?? [0, 0])).split(/[,;–—]/, 1)[0] ?? '';
  return !SUPPOSED.test(words) && !ONLY.test(words) && !ASKED.test(first) && !ASKED.test(before);
}
