import { findPlace } from '../../../known/places.js';
import { PERSON_TITLES } from '../../../known/titles.js';
import { trimRun } from '../passage/content.js';
import type { Around, Draft } from './draft.js';
import type { Passage, Run, Word } from '../passage/passage.js';

/** Who stands behind the mark has at most so many words, what is said at least so many. */
const LONGEST = 4;
const SHORTEST = 3;
/** Unnamed sources of headlines: `Mill to close: officials`. */
const UNNAMED =
  /^(?:report|reports|study|poll|survey|sources?|police|officials?|experts?|analysts?|witnesses|prosecutors)$/;

/**
 * Headlines that name who says it behind a mark or before `on`: *Mill will close: Berg*, *Mill will close – minister*,
 * *Anna Berg on the mill: “It will close”*. Only people and unnamed sources count: behind a dash sites write their own name.
 */
export function headlineSpeaker(passage: Passage, { previous, isPerson }: Around): Draft[] {
  const { words, sentences, depth } = passage;
  const isFirst = depth === 0 && previous?.article !== passage.article;
  if (!isFirst || sentences.length !== 1 || /^[.!?]$/.test(words.at(-1)?.text ?? '')) return [];
  return behindMark(passage, isPerson) ?? beforeOn(passage, isPerson) ?? [];
}

function behindMark(passage: Passage, isPerson: Around['isPerson']): Draft[] | null {
  const { words } = passage;
  const at = words.findLastIndex(({ text }) => /^(?:[:–—-]|--)$/.test(text));
  const tail = words.slice(at + 1);
  const content = trimRun(passage, [0, at]);
  if (at < SHORTEST || tail.length === 0 || tail.length > LONGEST || !content || !isSource(tail, isPerson)) return null;
  if (words[at]?.text !== ':' && words[at]?.span[0] === words[at - 1]?.span[1]) return null; // a hyphen inside a word
  return [draftOf([at + 1, words.length], at, content)];
}

/** `Berg`, `Governor Berg`, `minister`, `officials`. */
function isSource(tail: readonly Word[], isPerson: Around['isPerson']): boolean {
  const last = tail.at(-1);
  const named = isPerson(last) && tail.every(({ text }) => /^\p{Lu}/u.test(text));
  const plain = tail.every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos));
  return named || (plain && tail.length <= 2 && (PERSON_TITLES.has(last?.low ?? '') || UNNAMED.test(last?.low ?? '')));
}

function beforeOn(passage: Passage, isPerson: Around['isPerson']): Draft[] | null {
  const { words, quotes } = passage;
  const on = words.findIndex(({ low }, i) => i > LONGEST || /^(?:on|about)$/.test(low));
  const colon = words.findIndex(({ text }) => text === ':');
  const quote = quotes[words[colon + 1]?.quote ?? -1];
  const named = on > 0 && (isPerson(words[on - 1]) || isFullName(words.slice(0, on)));
  if (!named || !/^(?:on|about)$/.test(words[on]?.low ?? '') || colon < on || quote?.run[0] !== colon + 1) return null;
  const draft = draftOf([0, on], colon, quote.run);
  return [isPerson(words[on - 1]) ? draft : { ...draft, means: [0, on] }];
}

/** Two or three capitalised words that are no place: what follows them in quotation marks shows that they speak. */
const isFullName = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.length < 4 &&
  words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) &&
  findPlace(words.map(({ text }) => text).join(' ')) === null;

const draftOf = (source: Run, cue: number, content: Run): Draft => ({
  source: [source],
  cue: [[cue, cue + 1]],
  content: [content],
  rule: 'headline-speaker',
});
