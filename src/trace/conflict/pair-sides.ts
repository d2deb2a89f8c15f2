import { groupBy } from '../../group-by.js';
import { remember } from '../../remember.js';
import type { Side } from './gather-sides.js';
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
  const numbers = new Map(sides.map((side, i) => [side, i] as const));
  const numberOf = (side: Side<V>): number => numbers.get(side) ?? 0;
  const add = (a: Side<V>, b: Side<V>): void => {
    if (a === b || a.group !== b.group || !mayDiffer(a, b)) return;
    const [x, y] = a.time < b.time ? [a, b] : [b, a];
    pairs.set(numberOf(x) * sides.length + numberOf(y), [x, y]);
  };
  for (const own of groupBy(sides, (s) => `${s.claim}\n${s.group}`).values()) {
    const ordered = [...own].sort((a, b) => (a.time < b.time ? -1 : 1));
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

/** The numbers of the rarest words that more than one telling has, by the alphabet, so that who came first plays no part. */
const rarestOf = remember((words: readonly Weighed[]): readonly number[] =>
  words
    .filter(({ isShared }) => isShared)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, RAREST)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ number }) => number),
);
