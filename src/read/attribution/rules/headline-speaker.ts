import { findPlace } from '../../../known/places.js';
import { PERSON_TITLES } from '../../../known/titles.js';
import { trimRun } from '../passage/content.js';
import type { Around, Draft } from './draft.js';
import type { Passage, Run, Word } from '../passage/passage.js';
import { headlineLabel } from './headline-label.js';
import { draftOfHeadline, readHeadline, UNNAMED_IN_HEADLINES } from './read-headline.js';

/** Who stands behind the mark has at most so many words, what is said at least so many. */
const LONGEST = 4;
const SHORTEST = 3;
/** Verbs of headlines before who says it: `Mill will close, says Berg`. */
const SAYS = /^(?:says?|said|warns?|claims?|insists?|admits?|argues?|tells?|vows?|suggests?|reveals?|finds|shows)$/;

/**
 * Headlines that name who says it behind a mark or before `on`: *Mill will close: Berg*, *Mill will close – minister*,
 * *Mill will close, says Berg*, *Anna Berg on the mill: “It will close”*, or before a colon (`headlineLabel`). Only people and unnamed
 * sources count: behind a dash sites write their own name, which is left out first.
 */
export function headlineSpeaker(whole: Passage, around: Around): Draft[] {
  const passage = readHeadline(whole, around);
  if (!passage) return [];
  return (
    behindMark(passage, around) ?? behindVerb(passage, around) ?? beforeOn(passage, around) ?? headlineLabel(passage)
  );
}

function behindMark(passage: Passage, { isPerson }: Around): Draft[] | null {
  const { words } = passage;
  const at = words.findLastIndex(({ text }) => /^(?:[:–—-]|--)$/.test(text));
  const tail = words.slice(at + 1);
  const content = trimRun(passage, [0, at]);
  if (at < SHORTEST || tail.length === 0 || tail.length > LONGEST || !content || !isSource(tail, isPerson)) return null;
  if (words[at]?.text !== ':' && words[at]?.span[0] === words[at - 1]?.span[1]) return null; // a hyphen inside a word
  if (MADE_BY.test(words[at - 1]?.low ?? '')) return null;
  return [draftOfHeadline([at + 1, words.length], [at, at + 1], content)];
}

/** Before the mark of who made something: `The mill at dusk. Picture: Anna Berg`. */
const MADE_BY =
  /^(?:pictures?|photos?|photographs?|photography|images?|pics?|video|source|credit|words|text|illustration|graphic|by|author|courtesy)$/;

/** `Mill will close, says Berg` */
function behindVerb(passage: Passage, { isPerson }: Around): Draft[] | null {
  const { words } = passage;
  const comma = words.findLastIndex(({ text }) => text === ',');
  const tail = words.slice(comma + 2);
  const content = trimRun(passage, [0, comma]);
  const says = comma >= SHORTEST && SAYS.test(words[comma + 1]?.low ?? '') && (words[comma + 1]?.quote ?? -1) < 0;
  if (!says || !content || tail.length === 0 || tail.length > LONGEST || !isSource(tail, isPerson)) return null;
  return [draftOfHeadline([comma + 2, words.length], [comma + 1, comma + 2], content)];
}

/** `Berg`, `Governor Berg`, `minister`, `officials`. */
function isSource(tail: readonly Word[], isPerson: Around['isPerson']): boolean {
  const last = tail.at(-1);
  const named = isPerson(last) && tail.every(({ text }) => /^\p{Lu}/u.test(text));
  const plain = tail.every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos));
  const low = last?.low ?? '';
  return named || (plain && tail.length <= 2 && (PERSON_TITLES.has(low) || UNNAMED_IN_HEADLINES.test(low)));
}

/** `Anna Berg on the mill: “It will close”`, `Berg on the mill: We had no money`: in marks, or by whoever says `we` or `I`. */
function beforeOn(passage: Passage, { isPerson }: Around): Draft[] | null {
  const { words, quotes } = passage;
  const on = words.findIndex(({ low }, i) => i > LONGEST || /^(?:on|about)$/.test(low));
  const colon = words.findIndex(({ text }) => text === ':');
  if (on <= 0 || colon < on || !/^(?:on|about)$/.test(words[on]?.low ?? '')) return null;
  const quote = quotes[words[colon + 1]?.quote ?? -1];
  const isQuoted = quote?.run[0] === colon + 1;
  const known = isPerson(words[on - 1]);
  if (!known && !(isQuoted && isFullName(words.slice(0, on)))) return null;
  const plain = words.slice(colon + 1).some(({ low }) => /^(?:i|we|my|our|me|us)$/.test(low));
  if (!isQuoted && !plain) return null;
  const draft = draftOfHeadline([0, on], [colon, colon + 1], isQuoted ? quote.run : [colon + 1, words.length]);
  return [known ? draft : { ...draft, means: [0, on] satisfies Run }];
}

/** Two or three capitalised words that are no place: what follows them in quotation marks shows that they speak. */
const isFullName = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) &&
  findPlace(words.map(({ text }) => text).join(' ')) === null;
