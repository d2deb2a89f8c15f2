import { stemmer } from 'stemmer';
import { splitWords } from '../words.js';
import { eventClass } from './event-words.js';

/** Who does a thing is not the deed: *supporters* support nothing here, *refugees* flee nowhere. */
const PERSON = /(?:er|or|ee)s?$|^aides?$/;
/** Verbs and deeds that end like those who do them. */
const DEED =
  /^(?:deliver|offer|order|enter|cover|recover|discover|suffer|gather|answer|trigger|surrender|transfer|register|monitor|sponsor|murder|agree|free|flee|guarantee|disagree|foster|alter|consider|honor|favor|muster|shelter|counter|encounter)s?$/;

/** Whether a word names who does a thing and not the deed: *supporter*, *aide*; also many a thing (*paper*). */
export const isDoer = (word: string): boolean => PERSON.test(word) && !DEED.test(word);

/** Whether words tell an action by its verb or the noun of a deed, and not only by those who do it. */
export function tellsAction(action: string, words: string): boolean {
  const telling = splitWords(words).filter((w) => eventClass(stemmer(w.folded)) === action);
  return telling.length === 0 || telling.some(({ folded }) => !isDoer(folded));
}
