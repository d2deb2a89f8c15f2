import { sliceSpan, type Span } from '../../span.js';
import type { Token } from './sentence.js';
import { tagWords, type TaggedWord } from './tags/tag-words.js';

/** The tagger's time grows with the square of a word's length: longer runs are tagged `X` unseen. */
const LONGEST_WORD = 64;
const LONG_RUN = new RegExp(`[^ ]{${LONGEST_WORD + 1},}`, 'g');

/** Whether a text has such a run: looking from space to space is quicker than trying the pattern at each letter. */
function hasLongRun(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(' ', at);
    if ((space < 0 ? text.length : space) - at > LONGEST_WORD) return true;
    if (space < 0) return false;
    at = space + 1;
  }
  return false;
}

/**
 * Part of speech and lemma (wink-nlp) for given tokens of a text, in order. The tagger splits words its own way: a token takes the
 * part of speech of its last part (`non-membership` -> NOUN). Where the tagger changed the characters, the token is `X`.
 */
export function tagTokens(text: string, spans: readonly Span[]): Token[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const words = wordsBetween(text, first[0], last[1]);
  let at = 0;
  return spans.map((span) => {
    // The words count from the first token on.
    const [start, end] = [span[0] - first[0], span[1] - first[0]];
    while ((words[at]?.end ?? Infinity) <= start) at++;
    let part: TaggedWord | undefined;
    for (let i = at; (words[i]?.start ?? Infinity) < end; i++) {
      const word = words[i];
      if (word && (!part || !/PUNCT|SYM/.test(word.pos))) part = word;
    }
    return { span, pos: part?.pos ?? 'X', lemma: lemmaOf(sliceSpan(text, span), [start, end], part) };
  });
}

function lemmaOf(word: string, span: Span, part: TaggedWord | undefined): string {
  if (/^n['’]t$/i.test(word)) return 'not';
  const whole = part && part.start === span[0] && part.end === span[1];
  return whole ? part.lemma.toLowerCase() : word.toLowerCase();
}

/** The tagger's words between two places. */
function wordsBetween(text: string, start: number, end: number): TaggedWord[] {
  const spaced = text.slice(start, end).replace(/\s/g, ' ');
  return tagWords(hasLongRun(spaced) ? spaced.replace(LONG_RUN, (run) => 'x' + ' '.repeat(run.length - 1)) : spaced);
}
