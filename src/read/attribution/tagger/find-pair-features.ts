import { remember } from '../../../remember.js';
import { hashText, mixHash } from './hash.js';
import type { RoleSpan } from './gather-spans.js';
import type { TokenisedText } from './read-tokens.js';

/** How many weights the linker has for each kind of pair. */
export const LINK_WEIGHTS = 8192;
/** Words looked at between two spans; farther apart the rest tells nothing more. */
const LONGEST_GAP = 60;

/** Spans of one sequence in reading order, and the text they stand in. */
export interface SpannedTokens {
  readonly read: TokenisedText;
  readonly spans: readonly RoleSpan[];
}

/** What words between two spans can tell: a bit each. */
const GAP_WORDS: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ['.', 2],
  ['?', 2],
  ['!', 2],
  [';', 4],
  ['—', 4],
  ['--', 4],
  ['and', 8],
  ['but', 8],
  ['that', 16],
  ['who', 16],
  ['which', 16],
  [':', 32],
]);

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const EDGES = [0, 1, 2, 3, 4, 5, 7, 10, 15, 23, 39];

function bucket(distance: number): number {
  let at = EDGES.length - 1;
  while (at >= 0 && distance < (EDGES[at] ?? 0)) at--;
  return at;
}

/** The bits of every word of a text: many pairs have the same words between them. */
const findGapWords = remember(({ text, tokens }: TokenisedText): Uint8Array => {
  const bits = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const [start = 0, end = 0] = [tokens.start[i], tokens.end[i]];
    if (end - start <= 5) bits[i] = GAP_WORDS.get(text.slice(start, end)) ?? 0;
  }
  return bits;
});

function readGap(read: TokenisedText, from: number, to: number): number {
  const words = findGapWords(read);
  let bits = 0;
  for (let i = from; i < Math.min(to, from + LONGEST_GAP); i++) bits |= words[i] ?? 0;
  return bits;
}

/** How many spans of each role stand between two spans, given by their indices; three is many. */
function countBetween(
  spans: readonly RoleSpan[],
  a: number,
  b: number,
): { cues: number; sources: number; contents: number } {
  const count = { cue: 0, source: 0, content: 0 };
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
    const role = spans[i]?.role;
    if (role) count[role] = Math.min(3, count[role] + 1);
  }
  return { cues: count.cue, sources: count.source, contents: count.content };
}

/** The role of the span within two words of a cue on one side, as a number. */
function neighbourOf(spans: readonly RoleSpan[], cue: number, side: -1 | 1): number {
  const [own, other] = [spans[cue], spans[cue + side]];
  if (!own || !other) return 0;
  const gap = side < 0 ? own.first - other.end : other.first - own.end;
  return gap <= 2 ? { source: 1, cue: 2, content: 3 }[other.role] : 0;
}

/** Where the hash of each kind of feature starts, before and after the cue. */
const SEEDS = Uint32Array.from({ length: 64 }, (_, seed) => hashText('', seed));

/** Features of a cue and a source or content (indices into `spans`) as weight numbers, for a logistic regression. */
export function findPairFeatures({ read, spans }: SpannedTokens, cueAt: number, otherAt: number): number[] {
  const cue = spans[cueAt];
  const other = spans[otherAt];
  if (!cue || !other) return [];
  const { breaks, quotes, features } = read;
  const after = otherAt > cueAt ? 1 : 0;
  const [from, to] = after ? [cue.end, other.first] : [other.end, cue.first];
  const at = (ids: Int32Array): number => (ids[other.first] ?? 0) - (ids[cue.first] ?? 0);
  const sentences = clamp(at(breaks.sentence), 3);
  const paragraphs = clamp(at(breaks.paragraph), 2);
  const quoted = quotes.inside[other.first] ? 1 : 0;
  const distance = bucket(to - from);
  const gap = readGap(read, from, to);
  const { cues, sources, contents } = countBetween(spans, cueAt, otherAt);
  const word = features.word[cue.first] ?? 0;
  const lastWord = features.word[cue.end - 1] ?? 0;
  const [left, right] = [neighbourOf(spans, cueAt, -1), neighbourOf(spans, cueAt, 1)];
  const isLong = other.end - other.first > 3 ? 1 : 0;
  /** The number of the k-th kind of feature with these values. */
  const number = (k: number, ...values: readonly number[]): number => {
    let hash = SEEDS[2 * k + after] ?? 0;
    for (const value of values) hash = mixHash(hash, value);
    return hash % LINK_WEIGHTS;
  };
  return [
    number(0),
    number(1, distance),
    number(2, sentences, quoted),
    number(3, cues, sources, contents),
    number(4, cues ? 1 : 0, distance),
    number(5, gap),
    number(6, gap, cues, sources),
    number(7, word, Math.sign(sentences)),
    number(8, word, distance),
    number(9, lastWord, to === from ? 1 : 0),
    number(10, quoted, cues, contents),
    number(11, cues, sources, contents, sentences),
    number(12, isLong, distance),
    number(13, paragraphs, quoted, contents),
    number(14, paragraphs, gap & 32, cues, Math.sign(sentences)),
    number(15, left, right, cues),
    number(16, left, right, clamp(sentences, 2), quoted),
  ];
}
