import { PERSON_TITLES } from '../../../known/titles.js';
import { sliceSpans } from '../../../span.js';
import type { Placed } from '../placed.js';
import { BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS, UNNAMED } from '../source-words.js';

/** Two or more capitalised words may be somebody whom no list knows: `Oryl Venn: …`. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|al))+$/u;
/** `he: …` in a dialogue. */
const PRONOUN = /^(?:i|we|he|she|they|me)$/i;
const SPEAKERS = [UNNAMED, BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS];

/**
 * Whether what stands before a bare mark is what the line is about and nobody who speaks: `Review: ‘The Mill’ by Anna Berg`,
 * `Insecurity: province to pay for tips`, `Live blog: quote`. `isNamed` tells whether a name ends at a place.
 */
export function isTopicLabel(text: string, { source, cue }: Placed, isNamed: (end: number) => boolean): boolean {
  const [end] = source.map((span) => span[1]);
  if (end === undefined || cue.length === 0 || /[\p{L}\p{N}]/u.test(sliceSpans(text, cue))) return false;
  const words = sliceSpans(text, source).trim();
  const noun = words.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const speaks = isNamed(end) || NAME.test(words) || PRONOUN.test(words) || PERSON_TITLES.has(noun);
  return !speaks && !SPEAKERS.some((nouns) => nouns.test(noun));
}
