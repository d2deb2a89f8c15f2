import { type Memo, withoutMemo } from '../../memo.js';
import { remember } from '../../remember.js';
import { Heap } from './heap.js';
import { multiply, sumOf, type Vector } from './vector.js';

/** Articles that belong together already. */
export interface Group {
  /** Its smallest article. */
  readonly id: string;
  readonly articles: readonly string[];
  /** The sum of the vectors of its articles. */
  readonly words: Vector;
  /** The sum over its articles of how alike each is to itself: 1 each, less where its topic took weight from its words. */
  readonly itself: number;
  /** Days of its dated articles, counted from 1970, sorted. */
  readonly days: readonly number[];
  /** The sum over its articles of how alike each is to others by chance. */
  readonly byChance: number;
  /** How many of its articles each outlet published, as far as they are known. */
  readonly outlets: ReadonlyMap<string, number>;
}

/** How groups are joined. */
export interface Linkage {
  /** Two groups are one event from so much above what is likeness by chance, the mean over all pairs of their articles (average linkage). */
  readonly least: number;
  /**
   * And from this share of the likeness inside the two, where both have several articles: reports of two like events share
   * much, and those of one event share more.
   */
  readonly shareOfInner: number;
  /** Copies of one text are no measure for what other reports of the event share. */
  readonly mostInner: number;
  /** And from so much more where all pairs of their articles are of one outlet: its pages share the words of the house. */
  readonly ofOneOutlet: number;
  /** What is left of the likeness of two groups for other signs than their words (dates, headlines), 0 to 1. */
  readonly weighSigns: (a: Group, b: Group) => number;
  readonly memo?: Memo | undefined;
}

interface Link {
  readonly a: Group;
  readonly b: Group;
  readonly likeness: number;
}

/**
 * Joins groups, the likest first, until none are alike enough. Likeness is computed between the groups whose articles are
 * `near` (pairs of ids of groups), so that the work grows with them. The same groups in any order are joined alike.
 */
export function linkGroups(
  groups: readonly Group[],
  near: Iterable<readonly [string, string]>,
  linkage: Linkage,
): Group[] {
  const live = new Map(groups.map((group) => [group.id, group]));
  const neighbours = new Map(groups.map((group) => [group.id, new Set<string>()]));
  const queue = new Heap<Link>(isFirst);
  const offer = (x: Group, y: Group): void => {
    const [a, b] = x.id < y.id ? [x, y] : [y, x];
    const [signs, least] = [linkage.weighSigns(a, b), leastFor(a, b, linkage)];
    // No two are more than wholly alike: where other signs leave less than is needed, words need not be compared.
    const likeness = signs < least ? 0 : compareGroups(a, b) * signs;
    if (likeness >= least) queue.push({ a, b, likeness });
  };
  for (const [x, y] of near) {
    const [a, b] = [live.get(x), live.get(y)];
    if (!a || !b || a === b || neighbours.get(x)?.has(y)) continue;
    neighbours.get(x)?.add(y);
    neighbours.get(y)?.add(x);
    offer(a, b);
  }
  for (let link = queue.pop(); link; link = queue.pop()) {
    const { a, b } = link;
    if (live.get(a.id) !== a || live.get(b.id) !== b) continue;
    const joined = joinGroups(a, b, linkage.memo);
    live.delete(b.id);
    live.set(a.id, joined);
    const around = new Set([...(neighbours.get(a.id) ?? []), ...(neighbours.get(b.id) ?? [])]);
    around.delete(a.id);
    around.delete(b.id);
    neighbours.delete(b.id);
    neighbours.set(a.id, around);
    for (const id of [...around].sort()) {
      neighbours.get(id)?.delete(b.id);
      neighbours.get(id)?.add(a.id);
      const other = live.get(id);
      if (other) offer(joined, other);
    }
  }
  return [...live.values()];
}

const isFirst = (x: Link, y: Link): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.a.id !== y.a.id ? x.a.id < y.a.id : x.b.id < y.b.id;

/** The mean likeness over all pairs of articles of two groups. */
export const compareGroups = (a: Group, b: Group): number =>
  multiply(a.words, b.words) / (a.articles.length * b.articles.length);

/** The mean likeness over all pairs inside a group; null for a single article. */
const innerOf = remember(({ words, itself, articles: { length } }: Group): number | null =>
  length < 2 ? null : (multiply(words, words) - itself) / (length * (length - 1)),
);

function leastFor(a: Group, b: Group, { least, shareOfInner, mostInner, ofOneOutlet }: Linkage): number {
  const byChance = (a.byChance + b.byChance) / (a.articles.length + b.articles.length);
  const outer = least + byChance + ofOneOutlet * shareOfOneOutlet(a, b);
  const [x, y] = [innerOf(a), innerOf(b)];
  if (x === null || y === null) return outer;
  return Math.max(outer, shareOfInner * Math.min(mostInner, (x + y) / 2));
}

/** In how many of the pairs of articles of two groups both are of one outlet, 0 to 1. */
function shareOfOneOutlet(a: Group, b: Group): number {
  const [few, many] = a.outlets.size <= b.outlets.size ? [a, b] : [b, a];
  let pairs = 0;
  for (const [outlet, n] of few.outlets) pairs += n * (many.outlets.get(outlet) ?? 0);
  return pairs / (a.articles.length * b.articles.length);
}

const joinGroups = (a: Group, b: Group, memo: Memo = withoutMemo): Group => ({
  id: a.id,
  articles: [...a.articles, ...b.articles],
  words: sumOf([a.words, b.words], memo),
  itself: a.itself + b.itself,
  days: [...a.days, ...b.days].sort((x, y) => x - y),
  byChance: a.byChance + b.byChance,
  outlets: addCounts(a.outlets, b.outlets),
});

function addCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sum = new Map(a);
  for (const [outlet, n] of b) sum.set(outlet, n + (sum.get(outlet) ?? 0));
  return sum;
}
