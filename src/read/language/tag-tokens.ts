import { sliceSpan, type Span } from '../../span.js';
import type { Token } from './sentence.js';
import { splitTokens } from './split-tokens.js';
import { english, type Part } from './tags/load-english.js';
import { isNot, readChunk, type Chunk, type ChunkToken } from './tags/read-chunk.js';
import { tagParts, tagWords, type TaggedWord } from './tags/tag-words.js';

/** The tagger's time grows with the square of a word's length: longer runs are tagged `X` unseen. */
const LONGEST_WORD = 64;
const LONG_RUN = new RegExp(`[^ ]{${LONGEST_WORD + 1},}`, 'g');

/**
 * The tokens of a piece of text with part of speech and lemma (wink-nlp), in order. The tagger splits words its own way: a token takes
 * the part of speech of its last part (`non-membership` -> NOUN). Where the tagger changed the characters, the token is `X`.
 */
export function tagTokens(text: string, [start, end]: Span): Token[] {
  const chunks = readChunks(text, start, end);
  return chunks ? tagChunks(chunks) : tagSpans(text, splitTokens(text, start, end));
}

/** Text without white space, and where it starts. */
interface PlacedChunk {
  readonly at: number;
  readonly chunk: Chunk;
}

const SPACE = /\s/;
/** Most white space is a space; most of what lies beyond ASCII is none. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 32 || code > 127) && SPACE.test(text.charAt(at)));
};

/** The chunks of a piece; null where the tagger spells one in its own way, or one is too long for it. */
function readChunks(text: string, from: number, end: number): PlacedChunk[] | null {
  const chunks: PlacedChunk[] = [];
  for (let at = from; at < end; at++) {
    if (isSpace(text, at)) continue;
    const start = at;
    while (at < end && !isSpace(text, at)) at++;
    if (at - start > LONGEST_WORD) return null;
    const chunk = readChunk(text.slice(start, at));
    if (!chunk.plain) return null;
    chunks.push({ at: start, chunk });
  }
  return chunks;
}

function tagChunks(chunks: readonly PlacedChunk[]): Token[] {
  const parts: Part[] = [];
  for (const { chunk } of chunks) parts.push(...chunk.parts);
  const { kindOf } = english();
  const tags = tagParts(parts);
  const tokens: Token[] = [];
  let before = 0;
  for (const { at, chunk } of chunks) {
    for (const token of chunk.tokens) {
      const one = before + (token.first === token.last ? token.first : lastWord(token, tags, before));
      const [part, tag] = [parts[one], tags[one] ?? 0];
      const span: Span = [at + token.start, at + token.end];
      tokens.push({ span, pos: kindOf(tag), lemma: lemmaIn(token, part, tag) });
    }
    before += chunk.parts.length;
  }
  return tokens;
}

const MARK = /PUNCT|SYM/;

/** Of the tagger's words in a token the last one that is no mark, else the first. */
function lastWord({ first, last }: ChunkToken, tags: readonly number[], before: number): number {
  for (let i = last; i > first; i--) if (!MARK.test(english().kindOf(tags[before + i] ?? 0))) return i;
  return first;
}

function lemmaIn({ isNot, low, whole, first, last }: ChunkToken, part: Part | undefined, tag: number): string {
  if (isNot) return 'not';
  return whole && first === last && part ? part.lemmaAs(tag) : low;
}

/** The same for text in which the tagger changes characters: its words are looked for where they should stand. */
function tagSpans(text: string, spans: readonly Span[]): Token[] {
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
      if (word && (!part || !MARK.test(word.pos))) part = word;
    }
    return { span, pos: part?.pos ?? 'X', lemma: lemmaOf(sliceSpan(text, span), [start, end], part) };
  });
}

function lemmaOf(word: string, span: Span, part: TaggedWord | undefined): string {
  if (isNot(word)) return 'not';
  const whole = part && part.start === span[0] && part.end === span[1];
  return whole ? part.lemma : word.toLowerCase();
}

/** The tagger's words between two places. */
function wordsBetween(text: string, start: number, end: number): TaggedWord[] {
  const spaced = text.slice(start, end).replace(/\s/g, ' ');
  return tagWords(spaced.replace(LONG_RUN, (run) => 'x' + ' '.repeat(run.length - 1)));
}
