import { findOutlet } from '../../../known/find-outlet.js';
import { OUTLET_WORDS } from '../../../known/titles.js';
import type { Passage, Run, Word } from '../passage/passage.js';
import type { Around, Draft } from './draft.js';

/** Unnamed sources of headlines: `Mill to close: officials`. */
export const UNNAMED_IN_HEADLINES =
  /^(?:report|reports|study|poll|survey|sources?|police|officials?|experts?|analysts?|witnesses|prosecutors)$/;

/** An outlet's name behind a headline has at most so many words. */
const LONGEST_OUTLET = 5;

/** The first line of an article without its outlet’s name, where it is a headline: one sentence, or an opening quotation, without a stop at its end; else null. */
export function readHeadline(passage: Passage, { previous }: Around): Passage | null {
  const { sentences, quotes, depth } = passage;
  if (depth > 0 || previous?.article === passage.article) return null;
  const end = outletAt(passage.words);
  const words = passage.words.slice(0, end);
  const quoted = quotes[0]?.run[0] === 0 ? quotes[0].run[1] : 0;
  const isOne = sentences.filter(([from]) => from === 0 || (from >= quoted && from < end)).length === 1;
  if (!isOne || /^[.!?]$/.test(words.at(-1)?.text ?? '.')) return null;
  return { ...passage, words, sentences: [[0, end]] };
}

/** Where the outlet's name begins with its mark: `Mill will close, says Berg | – Riverton Gazette`; the end where none stands. */
function outletAt(words: readonly Word[]): number {
  const mark = words.findLastIndex(
    ({ text, span }, i) => /^[|–—-]$/.test(text) && span[0] !== words[i - 1]?.span[1] && i < words.length - 1,
  );
  const tail = words.slice(mark + 1);
  const [last, name] = [tail.at(-1)?.low ?? '', tail.map(({ text }) => text).join(' ')];
  const isName =
    tail.length <= LONGEST_OUTLET && tail.every(({ text }) => /^(?:\p{Lu}|\d|[.&’'-]|of$|the$)/u.test(text));
  if (mark <= 0 || !isName) return words.length;
  return words[mark]?.text === '|' || OUTLET_WORDS.has(last) || findOutlet(name) !== null ? mark : words.length;
}

/** What a headline says, as a draft. */
export const draftOfHeadline = (source: Run, cue: Run, content: Run): Draft => ({
  source: [source],
  cue: [cue],
  content: [content],
  rule: 'headline-speaker',
});
