import { UNITS } from '../../known/number-words.js';
import type { Span } from '../../span.js';
import type { StatedSources } from './origin.js';

/** Words that mean one person without counting. */
const ONE = /^(?:an?|another)$/;
const numberOf = (word: string): number | undefined => (ONE.test(word) ? 1 : UNITS[word]);

const WHO =
  /\b(person|people|source|insider|interlocutor|official|diplomat|aide|advis[eo]r|lawmaker|minister|officer|employee|executive|colleague|friend|witness)(e?s)?\b/i;

/** Number and kind of unnamed people out of the words for them: `one person familiar` -> 1 person, `two officials` -> 2 officials. */
export function readSources(words: string, span: Span): StatedSources | null {
  const who = WHO.exec(words);
  if (!who) return null;
  const [, noun = '', plural] = who;
  const before = words.slice(0, who.index).toLowerCase();
  const said = /\d+/.exec(before)?.[0];
  const counted = before
    .match(/[a-z]+/g)
    ?.map(numberOf)
    .find((n) => n !== undefined);
  const isMany = plural !== undefined || /^people$/i.test(noun);
  const number = said !== undefined ? Number(said) : (counted ?? (isMany ? null : 1));
  return { span, number, kind: noun.toLowerCase().replace('people', 'person').replace('adviser', 'advisor') };
}
