import { sliceSpans } from '../../span.js';
import { fold } from '../../words.js';
import type { Telling } from './telling.js';

const HE = /^\W*(?:that )?s?he\b/i;
/** Who does a thing is named in the first words that tell it. */
const LONGEST_DOER = 4;

/** Whether somebody denies something for *himself* or *herself* that is told of somebody else: *Orm denied that she took gifts*, *Hal Bruun took gifts*. */
export function denyForOneself(denying: Telling, told: Telling): boolean {
  if (!HE.test(denying.words) || denying.attribution === null) return false;
  const source = fold(sliceSpans(denying.text, denying.attribution.source));
  const doers = told.people.size > 0 ? [...told.people] : capitalsOf(told.words);
  return (
    doers.length > 0 && !doers.some((name) => source.includes(name) || denying.speaker?.toLowerCase().includes(name))
  );
}

/** Names that nobody knows, before the deed: *Deputy Karl Henk took money*. */
const capitalsOf = (words: string): string[] =>
  words
    .split(' ')
    .slice(0, LONGEST_DOER)
    .filter((word, i) => i > 0 && /^\p{Lu}\p{Ll}/u.test(word))
    .map(fold);
