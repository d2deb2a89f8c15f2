import { groupBy } from '../../group-by.js';
import { remember } from '../../remember.js';
import type { Side } from './gather-sides.js';
import type { Value } from './rule.js';
import type { Weighed } from './weigh-likeness.js';

/** Sides that stand together: each is held against each other. Lists of one kind have names of their own. */
export interface Together<V extends Value> {
  readonly kind: string;
  readonly name: string | number;
  readonly sides: readonly Side<V>[];
}

/** A side is looked for by its rarest words, two by two. */
const RAREST = 5;
/** Words that more sides share say nothing; comparing them all would grow with the square. */
const MOST_TOGETHER = 40;
/** Numbers of words are below; two of them make one number that is exact. */
const MOST_WORDS = 2 ** 26;

/**
 * The sides worth comparing, list by list, near linear in their number: within a claim each value with the one told just before it and
 * with the one that most tell; across claims those that share two of their rarest words, and all of a small story. Takes sides story by story.
 */
export function pairSides<V extends Value>(stories: readonly (readonly Side<V>[])[]): Together<V>[] {
  const within = stories.flatMap(pairInClaims) as Together<V>[];
  const byWords = gatherByWords(stories);
  const inStories = stories.flatMap(gatherByGroup) as Together<V>[];
  return [...within, ...byWords, ...inStories].filter(({ sides }) => sides.length > 1 && sides.length <= MOST_TOGETHER);
}

const pairInClaims = remember(<V extends Value>(sides: readonly Side<V>[]): Together<V>[] =>
  [...groupBy(sides, (side) => `${side.claim}\n${side.group}`)].flatMap(([name, own]) => {
    if (own.length < 2) return [];
    const ordered = [...own].sort((a, b) => (a.time < b.time ? -1 : 1));
    const most = [...ordered].sort((a, b) => b.told.length - a.told.length)[0];
    return ordered.flatMap((side, i) => {
      const others = new Set([ordered[i - 1], most]);
      others.delete(side);
      return [...others].flatMap((other, k) =>
        other ? [{ kind: 'claim', name: `${name}\n${side.value}\n${k}`, sides: [other, side] }] : [],
      );
    });
  }),
);

const gatherByGroup = remember(<V extends Value>(sides: readonly Side<V>[]): Together<V>[] =>
  [...groupBy(sides, ({ group }) => group)].map(([group, own]) => ({
    kind: 'story',
    name: `${own[0]?.story ?? ''}\n${group}`,
    sides: own,
  })),
);

/** Sides of one group that share two of their rarest words. */
function gatherByWords<V extends Value>(stories: readonly (readonly Side<V>[])[]): Together<V>[] {
  const mayBeShared = sift(stories.map(keysOfAll));
  const groups = new Map<string, Map<number, Side<V>[]>>();
  for (const sides of stories) {
    const { keys, slots, holders } = keysOfAll(sides);
    for (let i = 0; i < keys.length; i++) {
      if (!mayBeShared(slots[i] ?? 0)) continue;
      const [key, side] = [keys[i] ?? 0, sides[holders[i] ?? 0]];
      if (!side) continue;
      const found = groups.get(side.group) ?? new Map<number, Side<V>[]>();
      groups.set(side.group, found);
      const together = found.get(key);
      if (together) together.push(side);
      else found.set(key, [side]);
    }
  }
  return [...groups].flatMap(([group, found]) =>
    [...found].flatMap(([name, own]) => (own.length > 1 ? [{ kind: `words ${group}`, name, sides: own }] : [])),
  );
}

/** Keys of many sides, and at the place of each its slot and the index of its side. */
interface Keys {
  readonly keys: Float64Array;
  readonly slots: Uint32Array;
  readonly holders: Uint32Array;
}

const keysOfAll = remember((sides: readonly Side<Value>[]): Keys => {
  const own = sides.flatMap(({ words }, i) => keysOf(words).map((key) => [key, i] as const));
  const keys = Float64Array.from(own, ([key]) => key);
  return { keys, slots: Uint32Array.from(keys, slotOf), holders: Uint32Array.from(own, ([, i]) => i) };
});

/** So many keys are told apart while they are counted. */
const SLOTS = 2 ** 20;
const slotOf = (key: number): number => (Math.floor(key / MOST_WORDS) * 31 + (key % MOST_WORDS)) % SLOTS;

/** Tells by its slot that a key stands once, before any list is made for it: few are shared (a Bloom filter of one hash). */
function sift(all: readonly Keys[]): (slot: number) => boolean {
  const counts = new Uint8Array(SLOTS);
  for (const { slots } of all) for (const slot of slots) counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
  return (slot) => counts[slot] === 2;
}

/** Each two of the rarest words that more than one telling has, as one number, by the alphabet: who came first plays no part. */
function keysOf(words: readonly Weighed[]): readonly number[] {
  const rare = words
    .filter(({ isShared }) => isShared)
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, RAREST)
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return rare.flatMap((a, i) => rare.slice(i + 1).map((b) => a.number * MOST_WORDS + b.number));
}
