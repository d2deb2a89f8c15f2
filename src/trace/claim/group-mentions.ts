import { groupBy, groupPairs } from '../../group-by.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Compare } from '../proposition/compare-propositions.js';
import { signOf } from './tell-alike.js';

/** Two mentions tell one proposition where they are at least this much alike; groups where their mentions are on average. */
const SAME = 0.5;
const SAME_ON_AVERAGE = 0.46;
/** A word that more kinds of telling have than this brings none of them together by itself. */
const MOST_SHARING = 3000;

/** Mentions that tell the same in the same words: compared as one, counted as many. */
type Kind = readonly [Mention, ...Mention[]];

/** Two kinds that are alike, by their numbers, the lower first. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Average-linkage agglomeration (Sokal & Michener 1958): the likest pairs first, and two groups become one only where their mentions are
 * alike on average, so that no claim mixes two propositions. Ties fall by id; the order of the mentions does not count.
 * A group of the mentions of before is the very list of before.
 */
export function groupMentions(
  mentions: readonly Mention[],
  compare: Compare,
  memo: Memo = withoutMemo,
): (readonly Mention[])[] {
  const [first] = mentions;
  if (!first) return [];
  const weighed = compare.weighed ?? ((m: Mention) => m);
  const lastGroup = memo(lastFound);
  return memo(lastGrouped)(first)(
    mentions.flatMap((m) => [m, weighed(m)]),
    () =>
      joinKinds(kindsOf(mentions), compare).map((group) =>
        group[0] ? lastGroup(group[0])(group, () => group) : group,
      ),
  );
}

const lastFound = (_first: Mention): Last<readonly Mention[]> => createLast();
const lastGrouped = (_first: Mention): Last<(readonly Mention[])[]> => createLast();

function kindsOf(mentions: readonly Mention[]): Kind[] {
  const sorted = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const alike = groupBy(sorted, (m) => (m.proposition.action === null ? m.id : signOf(m)));
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function joinKinds(kinds: readonly Kind[], compare: Compare): Mention[][] {
  const pairs = findAlike(kinds, compare.asClaim ?? compare);
  const near = sumBetween(kinds, pairs);
  const groupOf = kinds.map((_, i) => i);
  const members = kinds.map((_, i) => [i]);
  const sizes = kinds.map((kind) => kind.length);
  const joinable = pairs.filter(({ likeness }) => likeness >= SAME);
  joinable.sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b);
  for (const { a, b } of joinable) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const product = (sizes[x] ?? 1) * (sizes[y] ?? 1);
    if (x === y || (near[x]?.get(y) ?? 0) < SAME_ON_AVERAGE * product) continue;
    join(near, x, y);
    sizes[x] = (sizes[x] ?? 0) + (sizes[y] ?? 0);
    for (const kind of members[y] ?? []) groupOf[kind] = x;
    members[x]?.push(...(members[y] ?? []));
    members[y] = [];
  }
  return members.filter((group) => group.length > 0).map((group) => group.flatMap((i) => kinds[i] ?? []));
}

/** All pairs of kinds that are alike at all. Two that share no word are not, so that only such as share one are compared. */
function findAlike(kinds: readonly Kind[], alike: (a: Mention, b: Mention) => number): Pair[] {
  const holders = groupPairs(kinds.flatMap(([m], i) => wordsOf(m).map((word) => [word, i] as const)));
  return kinds.flatMap(([m], a) => {
    const others = new Set<number>();
    for (const word of wordsOf(m)) {
      const own = holders.get(word) ?? [];
      if (own.length <= MOST_SHARING) for (const b of own) if (b > a) others.add(b);
    }
    return [...others].flatMap((b) => {
      const other = kinds[b];
      const likeness = other ? alike(m, other[0]) : 0;
      return likeness > 0 ? [{ a, b, likeness }] : [];
    });
  });
}

const wordsOf = ({ proposition: { action, terms } }: Mention): string[] =>
  action === null || terms.includes(action) ? [...terms] : [...terms, action];

/** For each group, by its number, the sum of the likeness of its mentions to those of the groups near it. */
type Sums = Map<number, number>[];

function sumBetween(kinds: readonly Kind[], pairs: readonly Pair[]): Sums {
  const near: Sums = kinds.map(() => new Map());
  for (const { a, b, likeness } of pairs) {
    const sum = likeness * (kinds[a]?.length ?? 1) * (kinds[b]?.length ?? 1);
    near[a]?.set(b, sum);
    near[b]?.set(a, sum);
  }
  return near;
}

/** Sums of likeness add up: averages of the joined group need no comparison anew (Lance & Williams 1967). */
function join(near: Sums, x: number, y: number): void {
  for (const [other, sum] of near[y] ?? []) {
    near[other]?.delete(y);
    if (other === x) continue;
    const joined = (near[x]?.get(other) ?? 0) + sum;
    near[x]?.set(other, joined);
    near[other]?.set(x, joined);
  }
  near[y]?.clear();
}
