import { groupBy, groupPairs } from '../../group-by.js';
import { byTime, type Side } from './gather-sides.js';
import type { Value } from './rule.js';
import type { Ground } from './tell-one-event.js';
import type { Weights } from './weigh-likeness.js';

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
  const pairs = new Map<string, Pair<V>>();
  const add = (a: Side<V>, b: Side<V>): void => {
    if (a === b || a.group !== b.group || !mayDiffer(a, b)) return;
    const [x, y] = byTime(a.best.telling, b.best.telling) < 0 ? [a, b] : [b, a];
    pairs.set(`${idOf(x)} ${idOf(y)}`, [x, y]);
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
  const byWords = groupPairs(sides.flatMap((side) => keysOf(side, ground).map((key) => [key, side] as const)));
  const byStory = groupBy(sides, (side) => `${side.group} ${ground.storyOf(side.best.telling)}`);
  for (const together of [...byWords.values(), ...byStory.values()])
    if (together.length <= MOST_TOGETHER) together.forEach((a, i) => together.slice(i + 1).forEach((b) => add(a, b)));
  return [...pairs.values()];
}

const idOf = <V extends Value>({ best }: Side<V>): string => `${best.telling.mention.id}/${best.value.key}`;

function keysOf<V extends Value>({ best, group }: Side<V>, { weigh, isShared }: Weights): string[] {
  const rare = [...best.telling.bag]
    .filter(isShared)
    .sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1))
    .slice(0, RAREST)
    .sort();
  return rare.flatMap((a, i) => rare.slice(i + 1).map((b) => `${group} ${a} ${b}`));
}
