import { isSealedAt, type Passage, type Run, type Word } from './passage.js';

const NOMINAL = /^(?:PROPN|NOUN|PRON|DET|ADJ|NUM|SYM|X)$/;
const POSSESSIVE = /^['’]s$|^['’]$/;
const LINK = /^(?:of|for|in|at|from|with|on|and|&|to)$/;
const ALONE = /^(?:he|she|they|we|i|you|it|who|which|this|that|these|those|there|what|everyone|someone|nobody|none)$/;
/** Words that the tagger takes for nouns but that end a noun phrase. */
const STOP =
  /^(?:said|says|told|wrote|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** An appositive or a relative clause between commas is at most so long. */
const LONGEST_ASIDE = 24;

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((NOMINAL.test(word.pos) && !STOP.test(word.low)) || POSSESSIVE.test(word.text)) &&
  /[\p{L}\p{N}$€£%'’]/u.test(word.text);

/** The noun phrase that ends right before `end`, not left of `low`; with an appositive between commas. Null where none. */
export function phraseBefore(passage: Passage, end: number, low: number): Run | null {
  const { words } = passage;
  const last = words[end - 1];
  if (!last || end <= low) return null;
  if (last.text === ',' || last.text === ')' || last.text === '—') return beforeAside(passage, end - 1, low);
  if (ALONE.test(last.low)) return isSealedAt(passage, end - 1) ? null : [end - 1, end];
  let from = end;
  for (; from > low; from--) {
    const word = words[from - 1];
    if (!word || isSealedAt(passage, from - 1) || (from < end && ALONE.test(word.low))) break;
    if (isNominal(word)) continue;
    const linked =
      LINK.test(word.low) && from < end && isNominal(words[from - 2]) && !ALONE.test(words[from - 2]?.low ?? '');
    const bracket = word.text === ')' || word.text === '-';
    if (!linked && !bracket) break;
  }
  return settled(passage, [from, end], low);
}

/** Without links at its start, and without what a verb before it governs: `met Putin and | Biden`. */
function settled({ words }: Passage, [from, end]: Run, low: number): Run | null {
  while (from < end && (LINK.test(words[from]?.low ?? '') || !isNominal(words[from]))) from++;
  const governor = from > low ? words[from - 1] : undefined;
  if (governor && /^(?:VERB|ADP)$/.test(governor.pos)) {
    for (let i = end - 2; i > from; i--) if (words[i]?.low === 'and') return [i + 1, end];
  }
  return from < end ? [from, end] : null;
}

/** `Anna Berg, the minister,` or `Berg (D-Ohio)`: the phrase before the aside, with the aside. */
function beforeAside(passage: Passage, close: number, low: number): Run | null {
  const mark = passage.words[close]?.text === ')' ? '(' : passage.words[close]?.text;
  for (let i = close - 1; i > low && close - i < LONGEST_ASIDE; i--) {
    if (passage.words[i]?.text !== mark || isSealedAt(passage, i)) continue;
    const head = phraseBefore(passage, i, low);
    return head && isHead(passage, head) ? [head[0], mark === '(' ? close + 1 : close] : null;
  }
  return null;
}

const isHead = ({ words }: Passage, [from, to]: Run): boolean =>
  words.slice(from, to).some((word) => /^(?:PROPN|NOUN)$/.test(word.pos));

/** The noun phrase that starts at `start`, not right of `high`; with an appositive after a comma. Null where none. */
export function phraseAfter(passage: Passage, start: number, high: number): Run | null {
  const { words } = passage;
  if (ALONE.test(words[start]?.low ?? '')) return isSealedAt(passage, start) ? null : [start, start + 1];
  let to = start;
  for (; to < high; to++) {
    const word = words[to];
    if (isSealedAt(passage, to) || (to > start && ALONE.test(word?.low ?? ''))) break;
    if (isNominal(word)) continue;
    const linked =
      to > start && LINK.test(word?.low ?? '') && isNominal(words[to + 1]) && !ALONE.test(words[to + 1]?.low ?? '');
    const hyphen = word?.text === '-' && isNominal(words[to + 1]);
    if (!linked && !hyphen) break;
  }
  if (to === start) return null;
  return withAside(passage, [start, to], high);
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
