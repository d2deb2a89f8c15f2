import { splitTokens } from '../split-tokens.js';
import type { English, Part } from './load-english.js';

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

/** Chunks read before, in any text: news repeats its words. Emptied when full. */
const known = new Map<string, Chunk>();
const MOST_KNOWN = 20_000;

export const isNot = (word: string): boolean => /^n['’]t$/i.test(word);

/** What a chunk is made of, whatever stands around it. */
export function readChunk(chunk: string, english: English): Chunk {
  const before = known.get(chunk);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const parts = english.cut(chunk);
  const plain = parts.map(({ value }) => value).join('') === chunk;
  const read = { parts, plain, tokens: plain ? findTokens(chunk, parts) : [] };
  known.set(chunk, read);
  return read;
}

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
