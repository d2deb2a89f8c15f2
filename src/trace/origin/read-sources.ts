import type { Span } from '../../span.js';
import type { StatedSources } from './origin.js';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
};
const WHO =
  /\b(person|people|source|insider|interlocutor|official|diplomat|aide|advis[eo]r|lawmaker|minister|officer|employee|executive|colleague|friend|witness)(e?s)?\b/i;

/** Number and kind of unnamed people out of the words for them: `one person familiar` -> 1 person, `two officials` -> 2 officials. */
export function readSources(words: string, span: Span): StatedSources | null {
  const who = WHO.exec(words);
  if (!who) return null;
  const [, noun = '', plural] = who;
  const before = words.slice(0, who.index).toLowerCase();
  const said = /\d+/.exec(before)?.[0];
  const word = before.match(/[a-z]+/g)?.find((w) => NUMBERS[w] !== undefined);
  const isMany = plural !== undefined || /^people$/i.test(noun);
  const number = said !== undefined ? Number(said) : word !== undefined ? (NUMBERS[word] ?? null) : isMany ? null : 1;
  return { span, number, kind: noun.toLowerCase().replace('people', 'person').replace('adviser', 'advisor') };
}
