import { rememberText } from '../../../remember.js';
import { hashText } from './hash.js';
import { MARK } from './find-quotes.js';
import type { Breaks } from './find-breaks.js';
import type { Quotes } from './find-quotes.js';
import type { Tokens } from './tokenise.js';

/** How many rows each hashed table of the network has. Training and reading share this list, so they cannot disagree. */
export const TABLES = [
  { name: 'suffix4', rows: 4096 },
  { name: 'suffix3', rows: 2048 },
  { name: 'prefix4', rows: 4096 },
  { name: 'shape', rows: 512 },
  { name: 'quote', rows: 16 },
  { name: 'place', rows: 16 },
] as const;

/** What the network sees of each token: the hash of its word, and its row in each of TABLES (token by token). */
export interface Features {
  readonly word: Uint32Array;
  readonly rows: Uint16Array;
}

const LONGEST_WORD = 40;

/** The word as the lexicon keeps it: lower case, digits as 0, one apostrophe, one opening and one closing mark. */
export function normaliseWord(word: string, mark: number): string {
  if (mark === MARK.open) return '“';
  if (mark === MARK.close) return '”';
  return word.slice(0, LONGEST_WORD).toLowerCase().replace(/\p{N}/gu, '0').replaceAll('’', "'");
}

/** The pattern of letters, each kind at most twice in a row: `Xxx`, `X.X`, `00-xx`. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word.slice(0, LONGEST_WORD)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? '0' : letter;
    if (!shape.endsWith(kind + kind)) shape += kind;
    if (shape.length >= 6) break;
  }
  return shape;
}

/** Whether a token starts or ends its paragraph, starts its sentence, and whether it touches the token before. */
function placeOf(breaks: Breaks, tokens: Tokens, i: number): number {
  const { paragraph, sentence } = breaks;
  const starts = i === 0 || paragraph[i] !== paragraph[i - 1];
  const ends = i === tokens.count - 1 || paragraph[i] !== paragraph[i + 1];
  const opens = i === 0 || sentence[i] !== sentence[i - 1];
  const touches = i > 0 && tokens.start[i] === tokens.end[i - 1];
  return (starts ? 1 : 0) | (ends ? 2 : 0) | (opens ? 4 : 0) | (touches ? 8 : 0);
}

/** What the network sees of a word wherever it stands: the hash, and the rows in the first four tables. */
interface WordFeatures {
  readonly hash: number;
  readonly rows: readonly number[];
}

const readWord = rememberText((word): WordFeatures => {
  const norm = normaliseWord(word, MARK.none);
  const parts = [norm.slice(-4), norm.slice(-3), norm.slice(0, 4), shapeOf(word)];
  return { hash: hashText(norm), rows: parts.map((part, k) => hashText(part, k + 1) % (TABLES[k]?.rows ?? 1)) };
});

/** Turns tokens into the numbers that the network reads. */
export function findFeatures(
  text: string,
  tokens: Tokens,
  { breaks, quotes }: { breaks: Breaks; quotes: Quotes },
): Features {
  const width = TABLES.length;
  const word = new Uint32Array(tokens.count);
  const rows = new Uint16Array(tokens.count * width);
  for (let i = 0; i < tokens.count; i++) {
    const mark = quotes.mark[i] ?? 0;
    const written = mark === MARK.none ? text.slice(tokens.start[i], tokens.end[i]) : mark === MARK.open ? '“' : '”';
    const entry = readWord(written);
    word[i] = entry.hash;
    for (let k = 0; k < entry.rows.length; k++) rows[i * width + k] = entry.rows[k] ?? 0;
    rows[i * width + 4] = (quotes.inside[i] ?? 0) * 3 + mark;
    rows[i * width + 5] = placeOf(breaks, tokens, i);
  }
  return { word, rows };
}
