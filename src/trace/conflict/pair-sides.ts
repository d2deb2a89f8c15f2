import { groupBy } from '../../group-by.js';
import { byTime, type Side } from './gather-sides.js';
import type { Value } from './rule.js';
import type { Ground } from './tell-one-event.js';
import type { Weighed, Weights } from './weigh-likeness.js';

type Pair<V extends Value> = readonly [Side<V>, Side<V>];

/** A side is looked for by its rarest words, two by two. */
const RAREST = 5;
/** Words that more sides share say nothing; comparing them all would grow with the square. */
const MOST_TOGETHER = 40;

/**
 * The pairs of sides worth comparing, near linear in the number of sides: within a claim each value with the one told just before
 * it and with the one that most tell; across claims those that share two of their rarest words, and all of a small story.
 */
export function pairSides<V extends Value>(
  sides: readonly Side<V>[],
  ground: Ground,
  mayDiffer: (a: Side<V>, b: Side<V>) => boolean = () => true,
): Pair<V>[] {
  const pairs = new Map<number, Pair<V>>();
  const [rankOf, numberOf] = [rankByTime(sides), numberSides(sides)];
  const add = (a: Side<V>, b: Side<V>): void => {
    if (a === b || a.group !== b.group || !mayDiffer(a, b)) return;
    const [x, y] = rankOf(a) < rankOf(b) ? [a, b] : [b, a];
    pairs.set(numberOf(x) * sides.length + numberOf(y), [x, y]);
  };
  for (const own of groupBy(sides, (s) => `${s.claim}\n${s.group}`).values()) {
    const ordered = [...own].sort((a, b) => byTime(a.best.telling, b.best.telling));
    const most = [...ordered].sort((a, b) => b.told.length - a.told.length)[0];
    ordered.forEach((side, i) => {
      const before = ordered[i - 1];
      if (before) add(before, side);
      if (most) add(most, side);
    });
  }
  const byStory = groupBy(sides, (side) => `${side.group} ${ground.storyOf(side.best.telling)}`);
  for (const together of [...gatherByWords(sides, ground), ...byStory.values()])
    if (together.length <= MOST_TOGETHER)
      for (const [i, a] of together.entries()) for (let j = i + 1; j < together.length; j++) add(a, together[j] ?? a);
  return [...pairs.values()];
}

/** The place of each side in time; sides of one telling have one place. */
function rankByTime<V extends Value>(sides: readonly Side<V>[]): (side: Side<V>) => number {
  const timeOf = ({ best: { telling } }: Side<V>): string => (telling.on ?? '9') + telling.mention.id;
  const ranks = new Map([...new Set(sides.map(timeOf))].sort().map((time, i) => [time, i] as const));
  const known = new Map(sides.map((side) => [side, ranks.get(timeOf(side)) ?? 0] as const));
  return (side) => known.get(side) ?? 0;
}

/** A number for each side; sides of one telling with one value have one number. */
function numberSides<V extends Value>(sides: readonly Side<V>[]): (side: Side<V>) => number {
  const numbers = new Map<string, number>();
  const known = new Map<Side<V>, number>();
  for (const side of sides) {
    const id = `${side.best.telling.mention.id}/${side.best.value.key}`;
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    known.set(side, number);
  }
  return (side) => known.get(side) ?? 0;
}

/** Sides of one group that share two of their rarest words. */
function gatherByWords<V extends Value>(sides: readonly Side<V>[], { weighed, words }: Weights): Iterable<Side<V>[]> {
  const groups = new Map<string, number>();
  const found = new Map<number, Side<V>[]>();
  for (const side of sides) {
    const group = groups.get(side.group) ?? groups.size;
    groups.set(side.group, group);
    const rare = rarestOf(weighed(side.best.telling));
    for (const [i, a] of rare.entries())
      for (const b of rare.slice(i + 1)) {
        const key = (group * words + a) * words + b;
        const together = found.get(key);
        if (together) together.push(side);
        else found.set(key, [side]);
      }
  }
  return found.values();
}

/** The rarest words that more than one telling has, by number, ascending. */
const rarestOf = (words: readonly Weighed[]): number[] =>
  words
    .filter(({ isShared }) => isShared)
    .sort((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, RAREST)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
