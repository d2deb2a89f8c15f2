import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { sliceSpan, type Span } from '../../span.js';
import type { Token } from './sentence.js';

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

let loaded: WinkMethods | null = null;

/** The English model, loaded once when the first sentence is tagged (about 0.1 s). */
const tagger = (): WinkMethods => (loaded ??= winkNLP(model, ['pos']));

/** A word as the tagger cut it, at its place in the text. */
interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly lemma: string;
}

/**
 * Part of speech and lemma (wink-nlp) for given tokens of a text, in order. The tagger splits words its own way: a token takes the
 * part of speech of its last part (`non-membership` -> NOUN). Where the tagger changed the characters, the token is `X`.
 */
export function tagTokens(text: string, spans: readonly Span[]): Token[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const words = tagWords(text, first[0], last[1]);
  let at = 0;
  return spans.map((span) => {
    while ((words[at]?.end ?? Infinity) <= span[0]) at++;
    let part: TaggedWord | undefined;
    for (let i = at; (words[i]?.start ?? Infinity) < span[1]; i++) {
      const word = words[i];
      if (word && (!part || !/PUNCT|SYM/.test(word.pos))) part = word;
    }
    return { span, pos: part?.pos ?? 'X', lemma: lemmaOf(sliceSpan(text, span), span, part) };
  });
}

function lemmaOf(word: string, span: Span, part: TaggedWord | undefined): string {
  if (/^n['’]t$/i.test(word)) return 'not';
  const whole = part && part.start === span[0] && part.end === span[1];
  return whole ? part.lemma.toLowerCase() : word.toLowerCase();
}

/** The tagger's words between two places. A word that it changed beyond recognition is left out. */
function tagWords(text: string, start: number, end: number): TaggedWord[] {
  const spaced = text.slice(start, end).replace(/\s/g, ' ');
  const shown = hasLongRun(spaced) ? spaced.replace(LONG_RUN, (run) => 'x' + ' '.repeat(run.length - 1)) : spaced;
  const { its, readDoc } = tagger();
  const tokens = readDoc(shown).tokens();
  const kinds = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma as unknown as typeof its.pos); // its declared type misses the addons argument
  const words: TaggedWord[] = [];
  let at = 0;
  tokens.out().forEach((value, i) => {
    const found = seek(shown, value, at);
    if (found < 0) return;
    at = found + value.length;
    words.push({ start: start + found, end: start + at, pos: kinds[i] ?? 'X', lemma: lemmas[i] ?? value });
  });
  return words;
}

/** Where the tagger's word stands at or shortly after `at`; -1 where it was changed. */
function seek(shown: string, value: string, at: number): number {
  while (shown.charCodeAt(at) === 32) at++;
  if (shown.startsWith(value, at)) return at;
  const near = shown.slice(at, at + 2 * LONGEST_WORD).indexOf(value);
  return near < 0 ? -1 : at + near;
}
