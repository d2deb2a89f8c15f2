import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { remember } from '../../remember.js';
import type { Spans } from '../../span.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { JoinName } from '../name/join-names.js';
import type { Story } from '../story/story.js';
import { type CompareTogether, createCompareTogether } from './compare-together.js';
import type { Conflict } from './conflict.js';
import { dateRule } from './date-rule.js';
import { findAnswerConflicts } from './find-answer-conflicts.js';
import { joinAnswers } from './join-answers.js';
import { gatherSides, type Side } from './gather-sides.js';
import { numberRule } from './number-rule.js';
import { outcomeRule } from './outcome-rule.js';
import { pairSides } from './pair-sides.js';
import { partSides } from './part-sides.js';
import { placeRule } from './place-rule.js';
import type { ConflictRule, Told, Value } from './rule.js';
import { speakerRule } from './speaker-rule.js';
import { isTold } from './weigh-tellings.js';
import { areWithin, type Ground, SOON, tellOneEvent } from './tell-one-event.js';
import { readTellings, type Telling } from './telling.js';
import { type ToldStory, weighWords } from './weigh-likeness.js';

/** What conflicts are found in. */
export interface ComparedPile {
  readonly readings: readonly Reading[];
  readonly mentions: readonly ClaimedMention[];
  readonly stories: readonly Story[];
  readonly join: JoinName;
  readonly memo?: Memo | undefined;
}

interface Comparison extends Ground {
  readonly memo: Memo;
  readonly stories: readonly ToldStory[];
}

/**
 * Pairs of mentions of two articles that cannot both hold (and of one article: its contradictions), each pair of values once with all mentions that tell them. Mentions of one claim are
 * compared, and mentions of different claims that tell one event in the same rare words.
 */
export function findConflicts(pile: ComparedPile): { conflicts: Conflict[]; contradictions: Conflict[] } {
  const { memo = withoutMemo, readings, mentions, join } = pile;
  const stories = new Map(pile.stories.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  const storyOf = (article: string): string => stories.get(article) ?? '';
  const storyOfTelling = ({ mention }: Telling): string => storyOf(mention.article);
  const told = readTellings(readings, mentions, { join, storyOf, memo });
  const { grounds, weighed } = weighWords(told, storyOfTelling, memo);
  const comparison: Comparison = { weighed, memo, stories: grounds, storyOf: storyOfTelling };
  const found = joinAnswers(
    [
      ...findKind(outcomeRule, comparison),
      ...findKind(numberRule, comparison),
      ...findKind(dateRule, comparison),
      ...findKind(placeRule, comparison),
      ...findKind(speakerRule, comparison),
    ],
    grounds.flatMap((ground) => memo(lastAnswered)(ground)([], () => findAnswerConflicts(ground, comparison))),
  ).map(partSides);
  const held = new Set(found.flatMap(({ a, b }) => [a, b]));
  const articleOf = new Map(mentions.filter(({ id }) => held.has(id)).map(({ id, article }) => [id, article]));
  const isWithin = ({ a, b }: Conflict): boolean => articleOf.get(a) === articleOf.get(b);
  return {
    conflicts: found.filter((c) => !isWithin(c)),
    contradictions: found.filter((c) => isWithin(c) && c.verdict === 'conflict' && c.kind !== 'speaker'),
  };
}

/** Who answers what in a story holds while it is the very same. */
const lastAnswered = (_story: ToldStory): Last<readonly Conflict[]> => createLast();

function findKind<V extends Value>(rule: ConflictRule<V>, pile: Comparison): Conflict[] {
  const { memo, stories } = pile;
  const [sidesOf, compareTogether] = [memo(sidesBy(rule)), memo(comparedBy)(rule) as CompareTogether<V, Found>];
  const sides = stories.map((story) => {
    const { tellings } = story;
    const gather = (): Side<V>[] => gatherSides(rule.takesAll ? tellings : tellings.filter(memo(isTold)), rule, pile);
    return sidesOf(story)([], gather) as readonly Side<V>[];
  });
  const mayDiffer = mayDifferBy(rule);
  const compare = (a: Side<V>, b: Side<V>): Found | null => {
    const [x, y] = a.time < b.time ? [a, b] : [b, a];
    return mayDiffer(x, y) ? compareSides(rule, [x, y], pile) : null;
  };
  const found = new Map<string, Conflict>();
  for (const { theme, conflict } of compareTogether(pairSides(sides), compare))
    found.set(theme, merge(found.get(theme), conflict));
  return [...found.values()];
}

/** The sides of a story hold while it is the very same. */
const sidesBy = remember(
  (_rule: object) =>
    (_story: ToldStory): Last<readonly unknown[]> =>
      createLast(),
);
const comparedBy = (_rule: object): unknown => createCompareTogether();

/** A conflict of two sides; those of one theme are one. */
interface Found {
  readonly theme: string;
  readonly conflict: Conflict;
}

function compareSides<V extends Value>(
  rule: ConflictRule<V>,
  [a, b]: readonly [Side<V>, Side<V>],
  pile: Comparison,
): Found | null {
  const pair = choosePair(rule, [a, b], pile);
  if (!pair) return null;
  const [x, y] = pair;
  const finding = rule.judge(x, y);
  if (!finding || (isFarApart(x, y, pile) && finding.verdict !== 'update')) return null;
  const { verdict, why, answer = null, theme = `${x.value.key} ${y.value.key}` } = finding;
  const within = x.telling.mention.article === y.telling.mention.article ? x.telling.mention.article : '';
  const ids = { a: x.telling.mention.id, b: y.telling.mention.id };
  const conflict: Conflict = {
    id: `x.${ids.a}~${ids.b}.${rule.kind}`,
    kind: rule.kind,
    verdict,
    ...ids,
    why,
    sides: { a: idsOf(a), b: idsOf(b) },
    marks: { a: marksOf(x), b: marksOf(y) },
    answer,
  };
  return { theme: `${verdict} ${theme} ${storyOf(x, pile)} ${storyOf(y, pile)} ${within}`, conflict };
}

/** Whether some of the tellings that are tried can stand against each other. */
const mayDifferBy =
  <V extends Value>({ mayDiffer }: ConflictRule<V>) =>
  (a: Side<V>, b: Side<V>): boolean =>
    !mayDiffer || a.tried.some((x) => b.tried.some((y) => mayDiffer(x.value, y.value)));

/** The first pair of the plainest tellings that tell one event: not every wording of a side shows which event it is. */
function choosePair<V extends Value>(
  rule: ConflictRule<V>,
  [a, b]: readonly [Side<V>, Side<V>],
  pile: Comparison,
): readonly [Told<V>, Told<V>] | undefined {
  for (const x of a.tried) for (const y of b.tried) if (tellOneEvent(rule, { a: x, b: y }, pile)) return [x, y];
  return undefined;
}

const storyOf = <V extends Value>({ telling }: Told<V>, { storyOf: of }: Comparison): string => of(telling);
/** What one voice says in another story weeks later is news, not a contradiction. */
const isFarApart = <V extends Value>(a: Told<V>, b: Told<V>, pile: Comparison): boolean =>
  storyOf(a, pile) !== storyOf(b, pile) && !areWithin(SOON, a.telling, b.telling);
const marksOf = <V extends Value>({ value: { span } }: Told<V>): Spans => (span ? [span] : []);
const idsOf = <V extends Value>({ told }: Side<V>): string[] => told.map(({ telling }) => telling.mention.id);

/** One conflict of two values, however many claims tell them: the pair that most tell stands for all. */
function merge(first: Conflict | undefined, next: Conflict): Conflict {
  if (!first) return next;
  const join = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  const most = countOf(next) > countOf(first) ? next : first;
  return { ...most, sides: { a: join(first.sides.a, next.sides.a), b: join(first.sides.b, next.sides.b) } };
}

const countOf = ({ sides: { a, b } }: Conflict): number => a.length + b.length;
