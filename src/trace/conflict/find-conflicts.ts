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
import { speakOfOthers } from './speak-of-others.js';
import { readTellings, type Telling } from './telling.js';
import { likenessBy, weighWords, type Likeness, type Weights } from './weigh-likeness.js';

/** What conflicts are found in. */
export interface ComparedPile {
  readonly readings: readonly Reading[];
  readonly mentions: readonly ClaimedMention[];
  readonly stories: readonly Story[];
  readonly join: JoinName;
}

interface Comparison {
  readonly tellings: readonly Telling[];
  readonly weights: Weights;
  readonly likeness: Likeness;
  readonly storyOf: ReadonlyMap<string, string>;
}

/**
 * Pairs of mentions that cannot both hold, each pair of values once with all mentions that tell them. Mentions of one claim are
 * compared, and mentions of different claims that tell one event in the same rare words.
 */
export function findConflicts({ readings, mentions, stories, join }: ComparedPile): Conflict[] {
  const tellings = readTellings(readings, mentions, join);
  const weights = weighWords(tellings);
  const storyOf = new Map(stories.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  const pile: Comparison = { tellings, weights, likeness: likenessBy(weights), storyOf };
  return [
    ...findKind(outcomeRule, pile),
    ...findKind(numberRule, pile),
    ...findKind(dateRule, pile),
    ...findKind(placeRule, pile),
    ...findKind(speakerRule, pile),
  ];
}

/** Two stories tell two events unless the words are nearly the same. */
const ACROSS_STORIES = 0.1;
const LONGEST_PAUSE = 60;
const DAY = 86_400_000;

function findKind<V extends Value>(rule: ConflictRule<V>, pile: Comparison): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const [a, b] of pairSides(gatherSides(pile.tellings, rule), {
    weights: pile.weights,
    storyOf: (side) => storyOf(side, pile),
  })) {
    const [x, y] = [a.best, b.best];
    if (x.telling.mention.article === y.telling.mention.article || speakOfOthers(rule.kind, x.telling, y.telling))
      continue;
    if (pile.likeness(x.telling, y.telling, rule.leaveOut?.(x, y)) < barFor(a, b, { rule, pile })) continue;
    const finding = rule.judge(x, y, pile.likeness);
    if (!finding) continue;
    const { verdict, why, answer = null } = finding;
    const key = `${verdict} ${x.value.key} ${y.value.key} ${storyOf(a, pile)} ${storyOf(b, pile)}`;
    const conflict = {
      kind: rule.kind,
      verdict,
      a: x.telling.mention.id,
      b: y.telling.mention.id,
      why,
      sides: { a: idsOf(a), b: idsOf(b) },
      marks: { a: marksOf(x), b: marksOf(y) },
      answer,
    };
    found.set(key, merge(found.get(key), { id: `x.${conflict.a}~${conflict.b}.${rule.kind}`, ...conflict }));
  }
  return [...found.values()];
}

const storyOf = <V extends Value>({ best }: Side<V>, { storyOf: of }: Comparison): string =>
  of.get(best.telling.mention.article) ?? '';
const marksOf = <V extends Value>({ value: { span } }: Told<V>): Spans => (span ? [span] : []);
const idsOf = <V extends Value>({ told }: Side<V>): string[] => told.map(({ telling }) => telling.mention.id);

function barFor<V extends Value>(
  a: Side<V>,
  b: Side<V>,
  { rule: { bar }, pile }: { rule: ConflictRule<V>; pile: Comparison },
): number {
  if (a.claim === b.claim) return bar.inClaim;
  if (storyOf(a, pile) === storyOf(b, pile)) return bar.inStory;
  const [x, y] = [a.best.telling.on, b.best.telling.on];
  const isNear = x !== null && y !== null && Math.abs(Date.parse(x) - Date.parse(y)) <= LONGEST_PAUSE * DAY;
  return isNear ? bar.inStory + ACROSS_STORIES : Infinity;
}

/** One conflict of two values, however many claims tell them: the first pair stands for all. */
function merge(first: Conflict | undefined, next: Conflict): Conflict {
  if (!first) return next;
  const join = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  return { ...first, sides: { a: join(first.sides.a, next.sides.a), b: join(first.sides.b, next.sides.b) } };
}
