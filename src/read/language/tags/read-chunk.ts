import { rememberText } from '../../../remember.js';
import { splitTokens } from '../split-tokens.js';
import { english, type Part } from './load-english.js';

/** Text without white space, cut by the tagger and by the package. */
export interface Chunk {
  readonly parts: readonly Part[];
  /** Whether the tagger's words stand in it one behind the other as they are; some it spells in its own way. */
  readonly plain: boolean;
  /** The package's own tokens. */
  readonly tokens: readonly ChunkToken[];
}

/** A token and the tagger's words that it touches. */
export interface ChunkToken {
  /** Counted from the start of the chunk. */
  readonly start: number;
  readonly end: number;
  readonly low: string;
  /** `n’t` */
  readonly isNot: boolean;
  readonly first: number;
  readonly last: number;
  /** Whether the token is one of the tagger's words. */
  readonly whole: boolean;
}

export const isNot = (word: string): boolean => /^n['’]t$/i.test(word);

/** What a chunk is made of, whatever stands around it. */
export const readChunk = rememberText((chunk): Chunk => {
  const parts = english().cut(chunk);
  const plain = parts.map(({ value }) => value).join('') === chunk;
  return { parts, plain, tokens: plain ? findTokens(chunk, parts) : [] };
});

function findTokens(chunk: string, parts: readonly Part[]): ChunkToken[] {
  const ends: number[] = [];
  for (const { value } of parts) ends.push((ends.at(-1) ?? 0) + value.length);
  return splitTokens(chunk, 0, chunk.length).map(([start, end]) => {
    const word = chunk.slice(start, end);
    const first = ends.findIndex((partEnd) => partEnd > start);
    const last = ends.findIndex((partEnd) => partEnd >= end);
    const whole = first === last && ends[first] === end && (ends[first - 1] ?? 0) === start;
    return { start, end, low: word.toLowerCase(), isNot: isNot(word), first, last, whole };
  });
}
