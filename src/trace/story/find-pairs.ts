import { type Carry, createCarry } from '../../carry.js';
import { groupPairs } from '../../group-by.js';
import { type Memo, withoutMemo } from '../../memo.js';
import { multiplyBy, NO_WORDS, type Vector } from './vector.js';

/** Two articles that may tell one event, by their places among all (in the order of their ids), and how alike their words are. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Articles that report one event share one of their heaviest words, so many of each are looked up. */
const KEY_WORDS = 16;
/** In a list of articles that share a word, each is compared with so many that follow: long lists would grow with the square. */
const WINDOW = 30;
/** Less alike articles are no pair. */
const LEAST_ALIKE = 0.08;

/** Pairs of articles that share a heavy word, through an index of those words: near-linear in the number of articles. */
export function findPairs(articles: readonly Vector[], memo: Memo = withoutMemo): Pair[] {
  return pairAll(findCandidates(articles.map(memo(heaviest))), articles, memo);
}

/** The pairs by how alike other weights of their words make them; those that fall below the least are none. */
export function weighPairs(pairs: readonly Pair[], articles: readonly Vector[], memo: Memo = withoutMemo): Pair[] {
  const others = articles.map((): number[] => []);
  for (const { a, b } of pairs) others[a]?.push(b);
  return pairAll(others, articles, memo);
}

/** The pairs of each article with some of those behind it. */
function pairAll(others: readonly (readonly number[])[], articles: readonly Vector[], memo: Memo): Pair[] {
  const likenessesOf = memo(likenessOf);
  const pairs: Pair[] = [];
  for (const [a, own] of articles.entries()) {
    const places = others[a] ?? [];
    const vectors = places.map((b) => articles[b] ?? NO_WORDS);
    const likenesses = likenessesOf(own)(vectors, multiplyBy(own));
    places.forEach((b, i) => {
      const likeness = likenesses[i] ?? 0;
      if (likeness >= LEAST_ALIKE) pairs.push({ a, b, likeness });
    });
  }
  return pairs;
}

/** Likenesses hold while both vectors are the very same. */
const likenessOf = (_own: Vector): Carry<Vector, number> => createCarry();

/** For each article those behind it that share one of its heavy words and stand near in that word's list, ascending. */
function findCandidates(heavy: readonly (readonly number[])[]): number[][] {
  const sharing = groupPairs(heavy.flatMap((words, i) => words.map((word) => [word, i] as const)));
  const found = heavy.map((): number[] => []);
  for (const list of sharing.values()) list.forEach((a, i) => found[a]?.push(...list.slice(i + 1, i + 1 + WINDOW)));
  return found.map(ascending);
}

function ascending(numbers: readonly number[]): number[] {
  const sorted = Uint32Array.from(numbers).sort();
  return Array.from(sorted.filter((number, i) => number !== sorted[i - 1]));
}

/** The heaviest words, by number; of equally heavy ones those first by the alphabet. */
function heaviest({ words, weights }: Vector): number[] {
  const least = weights.slice().sort().at(-KEY_WORDS) ?? 0;
  const [heavier, equal] = [
    words.filter((_, i) => (weights[i] ?? 0) > least),
    words.filter((_, i) => weights[i] === least),
  ];
  return [...heavier, ...equal].slice(0, KEY_WORDS);
}

/** So many of an article's likest are ever asked about. */
const MOST_AROUND = 24;

/** The likest pairs of each of so many articles, the likest first. */
export function gatherAround(pairs: readonly Pair[], articles: number): Pair[][] {
  const around = Array.from({ length: articles }, (): Pair[] => []);
  for (const pair of pairs) {
    around[pair.a]?.push(pair);
    around[pair.b]?.push(pair);
  }
  return around.map(likest);
}

function likest(pairs: readonly Pair[]): Pair[] {
  const least = new Float64Array(pairs.map(({ likeness }) => likeness)).sort().at(-MOST_AROUND) ?? 0;
  return pairs
    .filter(({ likeness }) => likeness >= least)
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)
    .slice(0, MOST_AROUND);
}

/** So many neighbours of an article are enough to find its group, and keep the joining of groups near-linear. */
const NEIGHBOURS = 20;

/** The pairs that are among the likest of one of their two articles. */
export function nearestPairs(pairs: readonly Pair[], around: readonly (readonly Pair[])[]): Pair[] {
  const near = new Set(around.flatMap((own) => own.slice(0, NEIGHBOURS)));
  return pairs.filter((pair) => near.has(pair));
}
