import { groupBy } from '../../group-by.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Compare } from '../proposition/compare-propositions.js';
import { joinQuotes } from './join-quotes.js';
import { signOf } from './tell-alike.js';

/** Two mentions tell one proposition where they are at least this much alike; groups where their mentions are on average. */
const SAME = 0.5;
const SAME_ON_AVERAGE = 0.42;
/** What is left in the average of the likeness of two that agree in hardly more than the action. */
const LEFT_WITHOUT_MATTER = 0.5;
/** More kinds of telling than this around one action are grouped in slices: the table of their likeness has its square. */
const MOST_COMPARED = 6000;

/** Mentions that tell the same in the same words: compared as one, counted as many. */
type Kind = readonly [Mention, ...Mention[]];

/** Two kinds that are alike, by their numbers, the lower first. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Average-linkage agglomeration (Sokal & Michener 1958): the likest pairs first, of those that agree in more than the action, and two
 * groups become one only where their mentions are alike on average, so that no claim mixes two propositions. Ties fall by id; the order of the mentions does not count.
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
  const [lastOf, lastGroup] = [memo(lastGrouped), memo(lastFound)];
  const parts = memo(lastParts)(first)(mentions, () => splitByAction(kindsOf(mentions), compare));
  const groups = parts.flatMap((kinds) =>
    lastOf(kinds)(
      kinds.map(([m]) => weighed(m)),
      () => groupKinds(kinds, compare).map((group) => (group[0] ? lastGroup(group[0])(group, () => group) : group)),
    ),
  );
  return joinQuotes(groups, compare, memo);
}

/** How mentions fall into parts hangs on what they tell, and the groups of a part on what its words weigh. */
const lastParts = (_first: Mention): Last<readonly (readonly Kind[])[]> => createLast();
const lastFound = (_first: Mention): Last<readonly Mention[]> => createLast();
const lastGrouped = (_part: readonly Kind[]): Last<readonly (readonly Mention[])[]> => createLast();

function kindsOf(mentions: readonly Mention[]): Kind[] {
  const sorted = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const alike = groupBy(sorted, (m) => (m.proposition.action === null ? m.id : signOf(m)));
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

/**
 * Parts that no likeness crosses: two propositions are alike only where each has the other's action among its words, so that what
 * such pairs do not tie together need never be compared.
 */
function splitByAction(kinds: readonly Kind[], { givesUp }: Compare): Kind[][] {
  const root = new Map<string, string>();
  const find = (action: string): string => {
    let at = action;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  const actions = new Set(kinds.flatMap(([m]) => m.proposition.action ?? []));
  const crossed = new Set<string>();
  for (const [{ proposition }] of kinds)
    for (const term of proposition.terms)
      if (proposition.action !== null && term !== proposition.action && actions.has(term)) {
        crossed.add(`${proposition.action} ${term}`);
        if (crossed.has(`${term} ${proposition.action}`)) root.set(find(term), find(proposition.action));
      }
  // What is given up is one thing by whatever verb: *scrapped plans to build it*, *cancelled it*.
  const [first, ...others] = kinds.flatMap(([m]) => (givesUp?.(m) ? (m.proposition.action ?? []) : []));
  if (first !== undefined) for (const action of others) root.set(find(action), find(first));
  const parts = groupBy(kinds, ([m]) =>
    m.proposition.action === null ? m.id : `action ${find(m.proposition.action)}`,
  );
  return [...parts.values()].flatMap(slice);
}

const slice = (kinds: readonly Kind[]): Kind[][] =>
  Array.from({ length: Math.ceil(kinds.length / MOST_COMPARED) }, (_, i) =>
    kinds.slice(i * MOST_COMPARED, (i + 1) * MOST_COMPARED),
  );

function groupKinds(kinds: readonly Kind[], compare: Compare): Mention[][] {
  const { sums, pairs } = compareAll(kinds, compare);
  const groupOf = kinds.map((_, i) => i);
  const members = kinds.map((_, i) => [i]);
  const sizes = kinds.map((kind) => kind.length);
  for (const { a, b } of pairs) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const product = (sizes[x] ?? 1) * (sizes[y] ?? 1);
    if (x === y || sums.get(x, y) < SAME_ON_AVERAGE * product) continue;
    // Sums of likeness add up: averages of the joined group need no comparison anew (Lance & Williams 1967).
    sums.add(x, y);
    sizes[x] = (sizes[x] ?? 0) + (sizes[y] ?? 0);
    for (const kind of members[y] ?? []) groupOf[kind] = x;
    members[x]?.push(...(members[y] ?? []));
    members[y] = [];
  }
  return members.filter((group) => group.length > 0).map((group) => group.flatMap((i) => kinds[i] ?? []));
}

/** The summed likeness of each two kinds, and the pairs that are alike enough to join, the likest first. */
function compareAll(kinds: readonly Kind[], compare: Compare): { sums: Sums; pairs: Pair[] } {
  const sums = new Sums(kinds.length);
  const pairs: Pair[] = [];
  kinds.forEach(([m, ...same], a) => {
    for (let b = a + 1; b < kinds.length; b++) {
      const other = kinds[b];
      const likeness = other ? compare(m, other[0]) : 0;
      if (!other || likeness === 0) continue;
      const agree = compare.agree?.(m, other[0]) ?? true;
      sums.set(a, b, likeness * (agree ? 1 : LEFT_WITHOUT_MATTER) * (same.length + 1) * other.length);
      if (agree && likeness >= SAME) pairs.push({ a, b, likeness });
    }
  });
  return { sums, pairs: pairs.sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b) };
}

/** A symmetric table of numbers. */
class Sums {
  private readonly cells: Float64Array;
  constructor(private readonly size: number) {
    this.cells = new Float64Array((size * (size - 1)) / 2);
  }

  get = (a: number, b: number): number => this.cells[this.at(a, b)] ?? 0;

  set(a: number, b: number, sum: number): void {
    this.cells[this.at(a, b)] = sum;
  }

  /** Adds the row of `b` to that of `a`. */
  add(a: number, b: number): void {
    for (let k = 0; k < this.size; k++) if (k !== a && k !== b) this.set(a, k, this.get(a, k) + this.get(b, k));
  }

  private at(a: number, b: number): number {
    const [low, high] = a < b ? [a, b] : [b, a];
    return (low * (2 * this.size - low - 1)) / 2 + high - low - 1;
  }
}
