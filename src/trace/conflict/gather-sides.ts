import { groupBy } from '../../group-by.js';
import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { remember } from '../../remember.js';
import type { ConflictRule, Told, Value } from './rule.js';
import type { Telling } from './telling.js';
import type { Ground } from './tell-one-event.js';
import type { Weighed } from './weigh-likeness.js';

/** All tellings of one claim that give one value, the plainest first. */
export interface Side<V extends Value> {
  readonly claim: string;
  readonly story: string;
  readonly group: string;
  readonly value: string;
  readonly told: readonly Told<V>[];
  /** The plainest telling: it stands for the side. */
  readonly best: Told<V>;
  /** The plainest tellings, which are held against those of others. */
  readonly tried: readonly Told<V>[];
  /** The words of the plainest telling, with their weights. */
  readonly words: readonly Weighed[];
  /** When and where it was told: sides are ordered by it. */
  readonly time: string;
}

/** So many tellings of a side are tried. */
const TRIED = 3;

/**
 * The sides of each claim, from what is told: what many mentions tell alike is held against others once. A side that tells the same in
 * words of the same weight and in the same story is the very object of before: what came of holding it against another one holds.
 */
export function gatherSides<V extends Value>(
  tellings: readonly Telling[],
  rule: ConflictRule<V>,
  { weighed, storyOf, memo = withoutMemo }: Ground & { readonly memo?: Memo },
): Side<V>[] {
  const [all, lastOf] = [tellings.flatMap(memo(toldBy(rule)) as (telling: Telling) => Told<V>[]), memo(lastSide<V>)];
  const groups = groupBy(all, ({ telling, value }) => `${telling.mention.claim}\n${value.group}\n${value.key}`);
  return [...groups.values()].flatMap((group) => {
    const told = group.length === 1 ? group : [...group].sort((a, b) => compareTellings(a.telling, b.telling));
    const [best] = told;
    if (!best) return [];
    const tried = told.slice(0, TRIED);
    const ground = tried.flatMap(({ telling }) => [weighed(telling), storyOf(telling)]);
    const { claim, id } = best.telling.mention;
    const time = (best.telling.on ?? '9') + id;
    const story = storyOf(best.telling);
    const { group: kind, key: value } = best.value;
    const words = weighed(best.telling);
    const side = { claim, story, group: kind, value, told, best, tried, words, time };
    return [lastOf(best)([...told, ...ground], () => side)];
  });
}

/** What a telling tells for a rule, each of its values. */
const toldBy = remember(
  <V extends Value>({ valuesOf }: ConflictRule<V>) =>
    (telling: Telling): Told<V>[] =>
      valuesOf(telling).map((value) => ({ telling, value })),
);
const lastSide = <V extends Value>(_best: Told<V>): Last<Side<V>> => createLast();

/** The plainest words first: what somebody is said to have said, then the body, then lead and headline, which only sum it up. */
const RANKS = ['content', 'assertion', 'lead', 'headline'] as const;

const rankOf = ({ mention }: Telling): number => RANKS.indexOf(mention.kind);

const compareTellings = (a: Telling, b: Telling): number =>
  rankOf(a) - rankOf(b) || ((a.on ?? '9') + a.mention.id < (b.on ?? '9') + b.mention.id ? -1 : 1);
