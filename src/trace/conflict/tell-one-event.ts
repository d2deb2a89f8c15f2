import type { ConflictRule, Told, Value } from './rule.js';
import { speakOfOthers } from './speak-of-others.js';
import { tellOfOneThing } from './tell-of-one-thing.js';
import type { Telling } from './telling.js';
import { haveOneVoice } from './weigh-tellings.js';
import { compareWords, type Weights } from './weigh-likeness.js';

/** What is known of the pile where two tellings are held against each other. */
export interface Ground extends Weights {
  readonly storyOf: (telling: Telling) => string;
}

/** Two stories tell two events unless the words are nearly the same and name the same within days, or one voice goes on within weeks. */
const ACROSS_STORIES = 0.1;
export const SOON = 3;
const LONGEST_PAUSE = 60;
const DAY = 86_400_000;
/** Fewer words in common name no event; a claim's own mentions may be short where they are alike. */
const LEAST_SHARED = 3;
const ALIKE = 0.6;
/** An article contradicts itself only where it tells nearly the same again. */
const IN_ARTICLE = 0.7;

/** Whether two tellings tell one event in all but what is compared. */
export function tellOneEvent<V extends Value>(
  rule: ConflictRule<V>,
  { a, b }: { a: Told<V>; b: Told<V> },
  ground: Ground,
): boolean {
  const [x, y] = [a.telling, b.telling];
  if (speakOfOthers(rule.kind, x, y)) return false;
  const without = rule.leaveOut?.(a, b);
  const { likeness, shared } = compareWords(x, y, { weighed: ground.weighed, without });
  const isAnswer = rule.kind === 'outcome' && answers(x, y);
  // *The tax on timber*, *the tax on fuel*: each has a thing of its own.
  if (rule.kind === 'outcome' && !isAnswer && likeness < NEARLY_ALL && hasOwn(x, y, without) && hasOwn(y, x, without))
    return false;
  if (x.mention.article === y.mention.article)
    return (
      likeness >= IN_ARTICLE &&
      shared >= LEAST_SHARED &&
      (isOneVoice(x, y) || (likeness === 1 && isReversed(rule.kind, x, y)))
    );
  if (!tellOfOneThing(rule.kind, x, y) || !shareEnough(x, y)) return false;
  if (x.mention.claim === y.mention.claim)
    return likeness >= (isAnswer ? OF_ANSWERS : rule.bar.inClaim) && (shared >= LEAST_SHARED || likeness >= ALIKE);
  if (shared < LEAST_SHARED) return false;
  if (ground.storyOf(x) === ground.storyOf(y)) return likeness >= rule.bar.inStory;
  if (likeness < rule.bar.inStory + ACROSS_STORIES) return false;
  const isNamed = [...x.named].some((w) => y.named.has(w));
  return (
    (isNamed && areWithin(SOON, x, y)) ||
    (areWithin(LONGEST_PAUSE, x, y) && goOn(x, y, { isNamed: isNamed && shared > LEAST_SHARED, shared }))
  );
}

const NEARLY_ALL = 0.75;

/** Who denies a report in so many words need not repeat all of it, nor tell nothing else. */
const OF_ANSWERS = 0.4;
const answers = ({ mention: a }: Telling, { mention: b }: Telling): boolean =>
  a.claim === b.claim && (a.rule === 'denied') !== (b.rule === 'denied');

/** Whether one telling has a word that the other has not, beside names and what is compared. */
const hasOwn = (a: Telling, b: Telling, without: ReadonlySet<string> = new Set()): boolean =>
  a.mention.proposition.terms.some((t) => !b.bag.has(t) && !without.has(t));

/** Beside one word and one name, or two words, nothing makes two tellings one event. A name of two words counts once. */
function shareEnough(a: Telling, b: Telling): boolean {
  const terms = new Set(b.mention.proposition.terms);
  const shared = a.mention.proposition.terms.filter((t) => terms.has(t)).length;
  const names = [...a.things].filter((t) => b.things.has(t)).length;
  return shared + names >= LEAST_THINGS;
}
const LEAST_THINGS = 2;

export const areWithin = (days: number, { on: a }: Telling, { on: b }: Telling): boolean =>
  a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= days * DAY;

/** An article may report what two voices say against each other. */
const isOneVoice = (a: Telling, b: Telling): boolean =>
  a.attribution === null ? b.attribution === null : b.attribution !== null && a.speaker === b.speaker;

/** What the article tells in its own name, and a few lines on somebody says in the same words that it was not so. */
const isReversed = (kind: string, a: Telling, b: Telling): boolean =>
  kind === 'outcome' &&
  (a.attribution === null) !== (b.attribution === null) &&
  a.words.toLowerCase() !== b.words.toLowerCase() &&
  [a, b].every(({ mention }) => mention.rule !== 'denied' && mention.strength >= PLAINLY);
const PLAINLY = 9;

/** Whether one voice goes on about one thing: the same speaker; or an outlet that names the same again. */
const goOn = (a: Telling, b: Telling, { isNamed, shared }: { isNamed: boolean; shared: number }): boolean =>
  (a.speaker !== null && a.speaker === b.speaker && shared > LEAST_SHARED) ||
  (haveOneVoice(a, b) && isNamed && hasActor(a) && hasActor(b));

const hasActor = ({ mention }: Telling): boolean => mention.proposition.actor !== null;
