import { findPlace } from '../../../known/places.js';
import { BODY_HEADS, BODY_WORDS, HONORIFICS, PERSON_TITLES, THING_WORDS } from '../../../known/titles.js';
import { fold } from '../../../words.js';
import { BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS, UNNAMED } from '../source-words.js';

/** Words of bodies, crowds, titles, things and places are no part of a person's name. */
export function isNoName(word: string): boolean {
  const low = fold(word).replace(/['’]s?$/, '');
  return (
    [BODY_WORDS, BODY_HEADS, THING_WORDS, PERSON_TITLES, HONORIFICS].some((words) => words.has(low)) ||
    [BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS, UNNAMED].some((pattern) => pattern.test(low)) ||
    findPlace(word)?.kind === 'country'
  );
}
