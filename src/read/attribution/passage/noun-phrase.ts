import { PERSON_TITLES } from '../../../known/titles.js';
import { isSealedAt, type Passage, type Run, type Word } from './passage.js';

const NOMINAL = /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM|SYM|X)$/;
const POSSESSIVE = /^['’]s$|^['’]$/;
const LINK = /^(?:of|for|in|at|from|with|on|and|&|to|below|above|behind|across|near)$/;
const ALONE = /^(?:he|she|they|we|i|you|it|who|which|this|that|these|those|there|what|everyone|someone|nobody|none)$/;
/** Words that the tagger takes for nouns but that end a noun phrase. */
const STOP =
  /^(?:said|says|told|wrote|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** An appositive or a relative clause between commas is at most so long. */
const LONGEST_ASIDE = 24;

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((NOMINAL.test(word.pos) && !(STOP.test(word.low) && word.text !== 'Today')) || POSSESSIVE.test(word.text)) &&
  /[\p{L}\p{N}$€£%'’]/u.test(word.text);

/** `the guarantees | Moscow is seeking`: a name right after a plural noun that is no title begins a clause of its own. */
const isOtherClause = (left: Word, right: Word | undefined): boolean =>
  left.pos === 'NOUN' &&
  /[^s]s$/.test(left.low) &&
  right?.pos === 'PROPN' &&
  !PERSON_TITLES.has(left.low.replace(/s$/, ''));

/** `on October 15 | Berg declared`: a number before a name is a date's. */
const isDay = (left: Word, right: Word | undefined): boolean =>
  left.pos === 'NUM' && /^\d/.test(left.text) && right?.pos === 'PROPN';

/** A participle that qualifies the noun after it: `a just-released poll`, `registered voters`. */
function isModifier({ words }: Passage, at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (
    word?.pos !== 'VERB' ||
    !/(?:ed|en|ing)$/.test(word.low) ||
    !isNominal(after) ||
    after?.pos === 'DET' ||
    after?.pos === 'PRON'
  )
    return false;
  return /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '') || /^['’]s$/.test(before?.low ?? '') || word.low.includes('-');
}

/** Asides inside asides are read down to this depth: `Berg (D-Ohio), head of the board,`. */
const DEEPEST = 2;

/** The noun phrase that ends right before `end`, not left of `low`; with an appositive between commas. Null where none. */
export const phraseBefore = (passage: Passage, end: number, low: number): Run | null =>
  phraseLeft(passage, [low, end], 0);

function phraseLeft(passage: Passage, [low, end]: Run, depth: number): Run | null {
  const { words } = passage;
  const last = words[end - 1];
  if (!last || end <= low) return null;
  if (last.text === ',' || last.text === ')' || last.text === '—')
    return depth < DEEPEST ? beforeAside(passage, [low, end - 1], depth) : null;
  if (ALONE.test(last.low)) return isSealedAt(passage, end - 1) ? null : [end - 1, end];
  let from = end;
  for (; from > low; from--) {
    const word = words[from - 1];
    if (!word || isSealedAt(passage, from - 1) || (from < end && ALONE.test(word.low))) break;
    if (from < end && (isOtherClause(word, words[from]) || isDay(word, words[from]))) break;
    if (isNominal(word) || (from < end && isModifier(passage, from - 1))) continue;
    const linked =
      LINK.test(word.low) && from < end && isNominal(words[from - 2]) && !ALONE.test(words[from - 2]?.low ?? '');
    const hyphen = word.text === '-' && word.span[1] === words[from]?.span[0];
    if (!linked && !hyphen) break;
  }
  return settled(passage, [from, end], low);
}

/** Whom these verbs govern says what follows: `quoted | members of the board and the union | saying`. */
const QUOTES = /^(?:quot|cit)(?:es?|ed|ing)$/;

/** Without links at its start, and without what a verb before it governs: `met Putin and | Biden`. */
function settled({ words }: Passage, [from, end]: Run, low: number): Run | null {
  while (from < end && (LINK.test(words[from]?.low ?? '') || !isNominal(words[from]))) from++;
  const governor = from > low ? words[from - 1] : undefined;
  if (governor && /^(?:VERB|ADP)$/.test(governor.pos) && !QUOTES.test(governor.low)) {
    for (let i = end - 2; i > from; i--) if (words[i]?.low === 'and') return [i + 1, end];
  }
  return from < end ? [from, end] : null;
}

/** `Anna Berg, the minister,` or `Berg (D-Ohio)`: the phrase before the aside, with the aside. */
function beforeAside(passage: Passage, [low, close]: Run, depth: number): Run | null {
  const mark = passage.words[close]?.text === ')' ? '(' : passage.words[close]?.text;
  for (let i = close - 1; i > low && close - i < LONGEST_ASIDE; i--) {
    if (passage.words[i]?.text !== mark || isSealedAt(passage, i)) continue;
    const head = phraseLeft(passage, [low, i], depth + 1);
    if (head && isHead(passage, head)) return [head[0], mark === '(' ? close + 1 : close];
  }
  return null;
}

const isHead = ({ words }: Passage, [from, to]: Run): boolean =>
  words.slice(from, to).some((word) => /^(?:PROPN|NOUN)$/.test(word.pos));

/** The noun phrase that starts at `start`, not right of `high`; with an appositive after a comma. Null where none. */
export function phraseAfter(passage: Passage, start: number, high: number): Run | null {
  const phrase = barePhraseAfter(passage, start, high);
  return phrase && withAside(passage, phrase, high);
}

/** The same without an appositive: whom somebody told. */
export function barePhraseAfter(passage: Passage, start: number, high: number): Run | null {
  const { words } = passage;
  if (ALONE.test(words[start]?.low ?? '')) return isSealedAt(passage, start) ? null : [start, start + 1];
  let to = start;
  for (; to < high; to++) {
    const word = words[to];
    if (isSealedAt(passage, to) || (to > start && ALONE.test(word?.low ?? ''))) break;
    if (isNominal(word) || isModifier(passage, to)) continue;
    const linked =
      to > start && LINK.test(word?.low ?? '') && isNominal(words[to + 1]) && !ALONE.test(words[to + 1]?.low ?? '');
    const hyphen = word?.text === '-' && isNominal(words[to + 1]);
    if (!linked && !hyphen) break;
  }
  return to === start ? null : [start, to];
}

/** Takes in `, the minister for trade` up to the next comma, mark or end. */
function withAside(passage: Passage, [from, to]: Run, high: number): Run {
  const { words } = passage;
  if (words[to]?.text === '(') {
    for (let i = to + 1; i < high && i - to < 8; i++)
      if (words[i]?.text === ')') return withAside(passage, [from, i + 1], high);
  }
  const opens = words[to]?.text === ',' && /^(?:DET|NOUN|ADJ|PROPN|PRON)$/.test(words[to + 1]?.pos ?? '');
  if (!opens || /^(?:and|but|he|she|they|it|that)$/.test(words[to + 1]?.low ?? '')) return [from, to];
  let end = to + 1;
  while (end < high && end - to < LONGEST_ASIDE && !/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(words[end]?.pos ?? 'PUNCT'))
    end++;
  const closed = end >= high || /^[,.;:?!]$/.test(words[end]?.text ?? '.');
  return closed ? [from, end] : [from, to];
}
