import { groupPairs } from '../../group-by.js';
import type { Vector } from './vector.js';
import { multiply } from './vector.js';

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
  const sharing = groupPairs(ids.flatMap((id) => heaviest(articles.get(id)).map((word) => [word, id] as const)));
  const others = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const list of sharing.values())
    for (const [i, a] of list.entries()) for (const b of list.slice(i + 1, i + 1 + WINDOW)) others.get(a)?.add(b);
  return ids.flatMap((a) =>
    [...(others.get(a) ?? [])].sort().flatMap((b) => {
      const likeness = multiply(articles.get(a) ?? new Map(), articles.get(b) ?? new Map());
      return likeness < LEAST_ALIKE ? [] : [{ a, b, likeness }];
    }),
  );
}

/** The pairs by how alike other weights of their words make them; those that fall below the least are none. */
export const weighPairs = (pairs: readonly Pair[], words: ReadonlyMap<string, Vector>): Pair[] =>
  pairs.flatMap(({ a, b }) => {
    const likeness = multiply(words.get(a) ?? new Map(), words.get(b) ?? new Map());
    return likeness < LEAST_ALIKE ? [] : [{ a, b, likeness }];
  });

const heaviest = (vector: Vector = new Map()): string[] =>
  [...vector]
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, KEY_WORDS)
    .map(([word]) => word);

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
