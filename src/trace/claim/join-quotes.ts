import type { Mention } from '../../read/mention/mention.js';
import type { Compare } from '../proposition/compare-propositions.js';
import { groupPairs } from '../../group-by.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';

/** A word that more groups than this have finds no quotation, and groups of more mentions than this are compared by some of them. */
const MOST_SHARING = 12;
const MOST_TRIED = 12;
/** By so many of its rarest words a mention looks for the same words elsewhere. */
const RAREST = 3;
/** Groups become one where their mentions are alike on average. */
const SAME_ON_AVERAGE = 0.42;

/**
 * Joins groups that quote one text in pieces cut differently, so that another word of action stands first in each. Candidates are found
 * by rare words, so that the work grows with the number of mentions. Ties fall by id; the order of the groups does not count.
 */
export function joinQuotes(
  groups: readonly (readonly Mention[])[],
  compare: Compare,
  memo: Memo = withoutMemo,
): (readonly Mention[])[] {
  const { quote } = compare;
  const joined = [...groups];
  const first = groups[0]?.[0];
  if (!quote || !first) return joined;
  const at = joined.map((_, i) => i);
  const alike = (a: Mention, b: Mention): number => Math.max(compare(a, b), quote(a, b));
  const tried = memo(lastTried)(first)(groups, () => findTried(groups));
  for (const { a, b } of findQuotes(tried, quote)) {
    const [x, y] = [at[a] ?? a, at[b] ?? b];
    const [own, others] = [joined[x] ?? [], joined[y] ?? []];
    if (x === y || averageOf(own, others, alike) < SAME_ON_AVERAGE) continue;
    joined[x] = [...own, ...others];
    joined[y] = [];
    at.forEach((group, i) => {
      if (group === y) at[i] = x;
    });
  }
  return joined.filter((group) => group.length > 0);
}

/** Two mentions of two groups, by the numbers of these, that share rare words: the one with the lower id first. */
interface Tried {
  readonly a: number;
  readonly b: number;
  readonly mention: Mention;
  readonly other: Mention;
}

/** Which mentions are tried hangs on what they tell, not on what their words weigh. */
const lastTried = (_first: Mention): Last<readonly Tried[]> => createLast();

function findTried(groups: readonly (readonly Mention[])[]): Tried[] {
  const holders = groupPairs(
    groups.flatMap((own, group) => {
      const told = new Map(own.map((mention) => [mention.proposition.terms.join(' '), mention]));
      return [...told.values()].flatMap((mention) =>
        mention.proposition.terms.map((term) => [term, { group, mention }] as const),
      );
    }),
  );
  const found: Tried[] = [];
  const seen = new Map<Mention, Set<Mention>>();
  groups.forEach((group, a) => {
    for (const own of group)
      for (const { group: b, mention: held } of nearest(own, holders)) {
        const [mention, other] = own.id < held.id ? [own, held] : [held, own];
        const tried = seen.get(mention) ?? new Set<Mention>();
        if (a === b || tried.has(other)) continue;
        seen.set(mention, tried.add(other));
        found.push({ a: Math.min(a, b), b: Math.max(a, b), mention, other });
      }
  });
  return found;
}

/** The pairs that quote the same, the likest first. */
const findQuotes = (tried: readonly Tried[], quote: NonNullable<Compare['quote']>): Tried[] =>
  tried
    .map((pair) => ({ pair, likeness: quote(pair.mention, pair.other) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness || (keyOf(x.pair) < keyOf(y.pair) ? -1 : 1))
    .map(({ pair }) => pair);

const keyOf = ({ mention, other }: Tried): string => `${mention.id} ${other.id}`;

/** Who shares the rarest words of a mention. */
const nearest = (
  { proposition }: Mention,
  holders: ReadonlyMap<string, readonly { group: number; mention: Mention }[]>,
): { group: number; mention: Mention }[] =>
  proposition.terms
    .map((term) => ({ term, own: holders.get(term) ?? [] }))
    .filter(({ own }) => own.length > 1 && own.length <= MOST_SHARING)
    .sort((x, y) => x.own.length - y.own.length || (x.term < y.term ? -1 : 1))
    .slice(0, RAREST)
    .flatMap(({ own }) => own);

function averageOf(a: readonly Mention[], b: readonly Mention[], alike: (a: Mention, b: Mention) => number): number {
  const [xs, ys] = [firstOf(a), firstOf(b)];
  const sum = xs.reduce((total, x) => total + ys.reduce((own, y) => own + alike(x, y), 0), 0);
  return sum / Math.max(1, xs.length * ys.length);
}

const firstOf = (group: readonly Mention[]): Mention[] =>
  [...group].sort((x, y) => (x.id < y.id ? -1 : 1)).slice(0, MOST_TRIED);
