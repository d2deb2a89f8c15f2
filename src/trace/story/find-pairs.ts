import { groupPairs } from '../../group-by.js';
import { multiply, NO_WORDS, type Vector } from './vector.js';

/** Two articles that may tell one event, by id, and how alike their words are. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/** Articles that report one event share one of their heaviest words, so many of each are looked up. */
const KEY_WORDS = 16;
/** In a list of articles that share a word, each is compared with so many that follow: long lists would grow with the square. */
const WINDOW = 30;
/** Less alike articles are no pair. */
const LEAST_ALIKE = 0.08;

/** Pairs of articles that share a heavy word, through an index of those words: near-linear in the number of articles. */
export function findPairs(articles: ReadonlyMap<string, Vector>): Pair[] {
  const ids = [...articles.keys()].sort();
  const vectors = ids.map((id) => articles.get(id) ?? NO_WORDS);
  const candidates = findCandidates(vectors.map(heaviest));
  const compare = compareWithOne(vectors);
  return ids.flatMap((a, i) => {
    const likenessTo = compare(i, candidates[i] ?? []);
    return (candidates[i] ?? []).flatMap((j, n) => {
      const [b, likeness] = [ids[j], likenessTo[n] ?? 0];
      return b === undefined || likeness < LEAST_ALIKE ? [] : [{ a, b, likeness }];
    });
  });
}

/** For each article those behind it that share one of its heavy words and stand near in that word's list, ascending. */
function findCandidates(heavy: readonly (readonly number[])[]): number[][] {
  const sharing = new Map<number, number[]>();
  heavy.forEach((words, i) => {
    for (const word of words) {
      const list = sharing.get(word);
      if (list) list.push(i);
      else sharing.set(word, [i]);
    }
  });
  const found = heavy.map(() => new Set<number>());
  for (const list of sharing.values())
    list.forEach((a, i) => {
      for (let k = i + 1; k <= i + WINDOW && k < list.length; k++) found[a]?.add(list[k] ?? 0);
    });
  return found.map((others) => Array.from(Uint32Array.from(others).sort()));
}

/** Likenesses of one article to others, its words spread out in a table: a look-up for each word of the other. */
function compareWithOne(vectors: readonly Vector[]): (one: number, others: readonly number[]) => number[] {
  const size = vectors.reduce((most, { words }) => Math.max(most, (words.at(-1) ?? -1) + 1), 0);
  const table = new Float64Array(size);
  return (one, others) => {
    const { words, weights } = vectors[one] ?? NO_WORDS;
    words.forEach((word, i) => (table[word] = weights[i] ?? 0));
    const likenesses = others.map((other) => sumIn(table, vectors[other] ?? NO_WORDS));
    for (const word of words) table[word] = 0;
    return likenesses;
  };
}

function sumIn(table: Float64Array, { words, weights }: Vector): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum += (weights[i] ?? 0) * (table[words[i] ?? 0] ?? 0);
  return sum;
}

/** The heaviest words, by number; of equally heavy ones those first by the alphabet. */
function heaviest({ words, weights }: Vector): number[] {
  const order = Array.from(words.keys()).sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0) || i - j);
  return order.slice(0, KEY_WORDS).map((i) => words[i] ?? 0);
}

/** The pairs by how alike other weights of their words make them; those that fall below the least are none. */
export const weighPairs = (pairs: readonly Pair[], words: ReadonlyMap<string, Vector>): Pair[] =>
  pairs.flatMap(({ a, b }) => {
    const likeness = multiply(words.get(a) ?? NO_WORDS, words.get(b) ?? NO_WORDS);
    return likeness < LEAST_ALIKE ? [] : [{ a, b, likeness }];
  });

/** So many neighbours of an article are enough to find its group, and keep the joining of groups near-linear. */
const NEIGHBOURS = 20;

/** The pairs that are among the likest of one of their two articles. */
export function nearestPairs(pairs: readonly Pair[]): Pair[] {
  const around = groupPairs(pairs.flatMap((pair) => [[pair.a, pair] as const, [pair.b, pair] as const]));
  const near = new Set<Pair>();
  for (const own of around.values()) for (const pair of own.sort(isLiker).slice(0, NEIGHBOURS)) near.add(pair);
  return pairs.filter((pair) => near.has(pair));
}

const isLiker = (x: Pair, y: Pair): number => y.likeness - x.likeness || (x.a + x.b < y.a + y.b ? -1 : 1);
