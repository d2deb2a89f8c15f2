import { stemmer } from 'stemmer';
import { eventClass, isEventStem, isOtherSense } from '../../known/event-words.js';
import { ATTITUDE_WORDS, FUNCTION_WORDS } from '../../known/function-words.js';
import { isDoer } from '../../known/tells-action.js';
import { overlaps } from '../../span.js';
import { fold } from '../../words.js';
import type { Name } from '../language/name.js';
import type { Token } from '../language/sentence.js';

/** Verbs by their dictionary form, so that `fell` is `fall`; other words as they stand. */
export function stemOf(token: Token, text: string): string {
  const word = fold(token.pos === 'VERB' ? token.lemma : text.slice(...token.span));
  if (token.pos === 'NOUN' && isDoer(word)) return word.replace(/s$/, '');
  const stem = stemmer(word);
  return isOtherSense(stem, token.pos) ? stem : eventClass(stem);
}

/** Whether a word tells an event of a known class. */
export const isEvent = (token: Token, text: string): boolean => {
  const stem = stemOf(token, text);
  return isEventStem(stem) && !isOtherSense(stem, token.pos);
};

/** Whether a word only joins others, or takes an attitude to what is told. */
export const isLight = ({ lemma }: Token): boolean =>
  FUNCTION_WORDS.has(lemma) || ATTITUDE_WORDS.has(lemma) || lemma.endsWith('-elect');

/** Whether a word belongs to a name. */
export const isInName = (token: Token, names: readonly Name[]): boolean =>
  names.some((n) => overlaps(n.span, token.span));
