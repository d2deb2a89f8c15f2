import { groupBy } from '../../group-by.js';
import type { ConflictRule, Told, Value } from './rule.js';
import type { Telling } from './telling.js';
import { isTold } from './weigh-tellings.js';

/** All tellings of one claim that give one value, the plainest first. */
export interface Side<V extends Value> {
  readonly claim: string;
  readonly group: string;
  readonly told: readonly Told<V>[];
  /** The plainest telling: it stands for the side. */
  readonly best: Told<V>;
}

/** The sides of each claim: what many mentions tell alike is held against others once. */
export function gatherSides<V extends Value>(tellings: readonly Telling[], rule: ConflictRule<V>): Side<V>[] {
  const all = (rule.takesAll ? tellings : tellings.filter(isTold)).flatMap((telling) =>
    rule.valuesOf(telling).map((value) => ({ telling, value })),
  );
  const groups = groupBy(all, ({ telling, value }) => `${telling.mention.claim}\n${value.group}\n${value.key}`);
  return [...groups.values()].flatMap((group) => {
    const told = [...group].sort((a, b) => compareTellings(a.telling, b.telling));
    const [best] = told;
    return best ? [{ claim: best.telling.mention.claim, group: best.value.group, told, best }] : [];
  });
}

/** The plainest words first: what somebody is said to have said, then the body, then lead and headline, which only sum it up. */
const RANKS = ['content', 'assertion', 'lead', 'headline'] as const;

const rankOf = ({ mention }: Telling): number => RANKS.indexOf(mention.kind);

const compareTellings = (a: Telling, b: Telling): number =>
  rankOf(a) - rankOf(b) || ((a.on ?? '9') + a.mention.id < (b.on ?? '9') + b.mention.id ? -1 : 1);

/** Earlier first, then by id. */
export const byTime = (a: Telling, b: Telling): number =>
  (a.on ?? '9') + a.mention.id < (b.on ?? '9') + b.mention.id ? -1 : 1;
