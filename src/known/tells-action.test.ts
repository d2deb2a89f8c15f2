import { expect, it } from 'vitest';
import { stemmer } from 'stemmer';
import { eventClass } from './event-words.js';
import { tellsAction } from './tells-action.js';

const ROWS: readonly (readonly [verb: string, words: string, expected: boolean, why: string])[] = [
  ['support', 'Her supporters are here', false, 'those who do it'],
  ['support', 'Her supporters support the bill', true, 'the verb stands beside them'],
  ['deliver', 'Norvik delivers the trams', true, 'a verb that ends like a person'],
  ['meet', 'They met in Lesk', true, 'a form that the stem does not show'],
  ['displace', 'Most of the refugees are farmers', false, 'those to whom it was done'],
];

it.each(ROWS)('%s: %s', (verb, words, expected) => {
  expect(tellsAction(eventClass(stemmer(verb)), words)).toBe(expected);
});
