import { createPaired, type Memo, type Paired, withoutMemo } from '../../memo.js';
import type { Spans } from '../../span.js';
import type { Reading } from '../../read/reading.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { JoinName } from '../name/join-names.js';
import type { Story } from '../story/story.js';
import type { Conflict } from './conflict.js';
import { dateRule } from './date-rule.js';
import { gatherSides, type Side } from './gather-sides.js';
import { numberRule } from './number-rule.js';
import { outcomeRule } from './outcome-rule.js';
import { pairSides } from './pair-sides.js';
import { placeRule } from './place-rule.js';
import type { ConflictRule, Told, Value } from './rule.js';
import { speakerRule } from './speaker-rule.js';
import { isTold } from './weigh-tellings.js';
import { areWithin, SOON, tellOneEvent } from './tell-one-event.js';
import { readTellings, type Telling } from './telling.js';
import { weighWords, type Weights } from './weigh-likeness.js';

/** What conflicts are found in. */
export interface ComparedPile {
  readonly readings: readonly Reading[];
  readonly mentions: readonly ClaimedMention[];
  readonly stories: readonly Story[];
  readonly join: JoinName;
  readonly memo?: Memo | undefined;
}

interface Comparison extends Weights {
  readonly memo: Memo;
  readonly all: readonly Telling[];
  /** Those that tell something plainly enough for most rules. */
  readonly tellings: readonly Telling[];
  readonly storyOf: (telling: Telling) => string;
}

/**
 * Pairs of mentions of two articles that cannot both hold (and of one article: its contradictions), each pair of values once with all mentions that tell them. Mentions of one claim are
 * compared, and mentions of different claims that tell one event in the same rare words.
 */
export function findConflicts(pile: ComparedPile): { conflicts: Conflict[]; contradictions: Conflict[] } {
  const tellings = readTellings(pile.readings, pile.mentions, pile);
  const { memo = withoutMemo } = pile;
  const weights = weighWords(tellings, memo);
  const stories = new Map(pile.stories.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  const storyOf = ({ mention }: Telling): string => stories.get(mention.article) ?? '';
  const comparison: Comparison = { ...weights, memo, all: tellings, tellings: tellings.filter(memo(isTold)), storyOf };
  const found = [
    ...findKind(outcomeRule, comparison),
    ...findKind(numberRule, comparison),
    ...findKind(dateRule, comparison),
    ...findKind(placeRule, comparison),
    ...findKind(speakerRule, comparison),
  ];
  const articleOf = new Map(tellings.map(({ mention }) => [mention.id, mention.article]));
  const isWithin = ({ a, b }: Conflict): boolean => articleOf.get(a) === articleOf.get(b);
  return {
    conflicts: found.filter((c) => !isWithin(c)),
    contradictions: found.filter((c) => isWithin(c) && c.verdict === 'conflict' && c.kind !== 'speaker'),
  };
}

function findKind<V extends Value>(rule: ConflictRule<V>, pile: Comparison): Conflict[] {
  const found = new Map<string, Conflict>();
  const compared = pile.memo(comparedBy)(rule)();
  const sides = gatherSides(rule.takesAll ? pile.all : pile.tellings, rule, pile);
  for (const [a, b] of pairSides(sides, pile, mayDifferBy(rule))) {
    const one = compared(a, b, () => compareSides(rule, [a, b], pile));
    if (one) found.set(one.theme, merge(found.get(one.theme), one.conflict));
  }
  return [...found.values()];
}

/** What came of holding sides against each other: it holds while both are the very same. */
const comparedBy = (_rule: object): Paired<Found | null> => createPaired();

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
