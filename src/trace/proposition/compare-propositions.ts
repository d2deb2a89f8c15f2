import type { Mention } from '../../read/mention/mention.js';
import type { JoinName } from '../name/join-names.js';
import { type Memo, withoutMemo } from '../../memo.js';
import { mayBeOneActor } from './actor-keys.js';
import { countOthers, shareFigure } from './counts.js';
import {
  givesUp,
  NAME_WEIGHT,
  NO_ACTION,
  type Term,
  type Weighed,
  type WeighedArticle,
  weighMentions,
} from './weigh-mentions.js';

/** Compares mentions in what they tell. */
export interface Compare {
  /** How alike two mentions are, 0 (something else) to 1 (the same, in the same words). */
  (a: Mention, b: Mention): number;
  /** Whether they agree in words beside the action and the names, so that they may make one claim. */
  readonly agree?: (a: Mention, b: Mention) => boolean;
  /** How alike two mentions are that tell nearly all of the same words, whatever stands first in them; 0 where they do not. */
  readonly quote?: (a: Mention, b: Mention) => number;
  /** Whether a mention gives something up: such mentions may be alike whatever their actions are. */
  readonly givesUp?: (mention: Mention) => boolean;
  /** A mention as it is compared: the very object of before while it compares with any other as before. */
  readonly weighed?: (mention: Mention) => object;
  /** What an article tells, as it is compared: the very object of before while all of its mentions are. */
  readonly articles: ReadonlyMap<string, Pick<WeighedArticle, 'mentions'>>;
}

/**
 * Compares mentions as propositions, precision first: the actions must agree, the actors must be able to be one, the objects must
 * share a name, a demand is no report; then the score is the weighed overlap of words and names. Certainty and numbers play no
 * part: one claim may be told with any certainty and with numbers that conflict.
 */
export function compareBy(mentions: readonly Mention[], join: JoinName, memo: Memo = withoutMemo): Compare {
  const { weighed, articles } = weighMentions(mentions, join, memo);
  const likeness = (a: Mention, b: Mention): number =>
    footingOf(a) === footingOf(b) ? compare(weighed(a), weighed(b)) : 0;
  return Object.assign(likeness, {
    agree: (a: Mention, b: Mention) => agree(weighed(a), weighed(b)),
    quote: (a: Mention, b: Mention) => (footingOf(a) === footingOf(b) ? quote(weighed(a), weighed(b)) : 0),
    givesUp,
    weighed,
    articles,
  });
}

/** What is only asked or supposed is not told, and a judgement of an event is not the event; wishes and demands become deeds. */
const footingOf = ({ mode }: Mention): 'told' | 'supposed' | 'judged' =>
  mode === 'question' || mode === 'hypothetical' ? 'supposed' : mode === 'opinion' ? 'judged' : 'told';

function compare(a: Weighed, b: Weighed): number {
  return actionsAgree(a, b) ? compareWords(a, b) : 0;
}

/** A figure such as 1,081 is rarer than a name; two that differ may still be told of one thing, and play no part. */
const FIGURE_WEIGHT = 3;

/** Fewer words of matter are no quotation; of more, nearly all must be the same, and not in a wording that tells much more. */
const QUOTED_WORDS = 4;
const QUOTED_LIKENESS = 0.65;

/** *Said the tax cut would help* and *lied: “the tax cut would help”*: one text cut in two ways begins with two actions. */
function quote(a: Weighed, b: Weighed): number {
  if (Math.min(solidWords(a), solidWords(b)) < QUOTED_WORDS) return 0;
  const found = compareWords(a, b);
  return found >= QUOTED_LIKENESS && matterShared(a, b) >= QUOTED_WORDS - 1 ? found : 0;
}

function compareWords(a: Weighed, b: Weighed): number {
  if (a.demanded !== b.demanded || !actorsAgree(a, b)) return 0;
  if (areTwoOccasions(a, b)) return 0;
  const names = namesShared(a, b);
  if (names === 0 && a.names.length > 0 && b.names.length > 0) return 0;
  const figure = shareFigure(a.counts, b.counts) ? FIGURE_WEIGHT : 0;
  if (figure === 0 && (countOthers(a.counts, b.counts) || a.counts.isFurther !== b.counts.isFurther)) return 0;
  const shared = names + sumShared(a.terms, b.terms) + figure;
  const least = Math.min(a.weight, b.weight) + figure;
  const union = a.weight + b.weight + 2 * figure - shared;
  return least === 0 ? 0 : (shared / least + shared / union) / 2;
}

/**
 * Whether two propositions agree in what is done and to what, and not only that something is: *you pay 7 dollars a month* and *in that
 * case you pay 13* share an action and no matter.
 */
const agree = (a: Weighed, b: Weighed): boolean => matterShared(a, b) >= matterNeeded(a, b);

/** How many words beside their actions two propositions share. */
function matterShared(a: Weighed, b: Weighed): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [x, y] = [a.terms[i] as Term, b.terms[j] as Term];
    if (x.id === y.id && x.isSolid && x.id !== a.action && x.id !== b.action) count++;
    if (x.id <= y.id) i++;
    if (y.id <= x.id) j++;
  }
  return count;
}

/** Names say what one deed is about; where they do not, or differ in part, words must. */
const WITH_NAMES = 1;
const WITHOUT_NAMES = 2;
/** A short wording has no more words to give, but it may be a part of anything much longer. */
const MUCH_LONGER = 3;

/** The weight of the names that two propositions share; an actor may have another key on each side. */
const namesShared = (a: Weighed, b: Weighed): number =>
  sumShared(a.names, b.names) || (a.actor !== null && b.actor !== null && actorsAgree(a, b) ? NAME_WEIGHT : 0);

/** How many words beside the action must agree; a figure is one. */
function matterNeeded(a: Weighed, b: Weighed): number {
  return Math.max(0, wordsNeeded(a, b) - (shareFigure(a.counts, b.counts) ? 1 : 0));
}

function wordsNeeded(a: Weighed, b: Weighed): number {
  const named = namesShared(a, b) > 0;
  const [own, others] = [solidWords(a), solidWords(b)];
  const [fewest, most] = [Math.min(own, others), Math.max(own, others)];
  if (fewest <= 1) return isEnoughAlone(own <= others ? a : b, { named, most }) ? 0 : 1;
  const needed = named && !touchOthers(a, b) ? WITH_NAMES : WITHOUT_NAMES;
  return !named && most - fewest >= MUCH_LONGER ? needed : Math.min(fewest - 1, needed);
}

/** How many words of a proposition say something, its action among them. */
const solidWords = ({ terms, action }: Weighed): number =>
  terms.filter(({ id, isSolid }) => isSolid || id === action).length;

/** *We're looking at that* has no matter at all; *he resigned* has, beside one as short or of one name. */
const isEnoughAlone = (
  { kind }: Weighed,
  { named, most }: { readonly named: boolean; readonly most: number },
): boolean => (named ? kind !== 'vague' || most <= 1 : kind === 'event' && most <= 1);

/** Whether both touch somebody or somewhere, and none of it in common: *captured Iowa*, *captured Texas*. */
const touchOthers = (a: Weighed, b: Weighed): boolean =>
  a.objects.length > 0 && b.objects.length > 0 && !a.objects.some((name) => b.objects.includes(name));

/** The weight of what two sorted lists share, each at the lesser of its two weights. */
function sumShared(a: readonly Term[], b: readonly Term[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as Term, b[j] as Term];
    if (x.id === y.id) sum += Math.min(x.weight, y.weight);
    if (x.id <= y.id) i++;
    if (y.id <= x.id) j++;
  }
  return sum;
}

function actionsAgree(a: Weighed, b: Weighed): boolean {
  if (a.action === NO_ACTION || b.action === NO_ACTION) return false;
  return a.action === b.action || (tells(a, b.action) && tells(b, a.action)) || giveUpOneThing(a, b);
}

/** *Scrapped plans to build a cheap car*, *cancelled its cheap car*: by whatever words a thing is given up, it is that thing. */
const giveUpOneThing = (a: Weighed, b: Weighed): boolean =>
  a.isGivenUp && b.isGivenUp && namesShared(a, b) > 0 && matterShared(a, b) > 0;

const tells = ({ terms }: Weighed, word: number): boolean => terms.some(({ id }) => id === word);

/** Whoever tells of years so far apart tells of two occasions; a year more or less may be told wrongly. */
const FAR_APART = 2;

/** Another day and, beside it, another place or person: two meetings of the same people, not one told wrongly. So are years far apart. */
function areTwoOccasions(a: Weighed, b: Weighed): boolean {
  if (a.years.length && b.years.length && a.years.every((x) => b.years.every((y) => Math.abs(x - y) >= FAR_APART)))
    return true;
  if (!a.days.length || !b.days.length || a.days.some((day) => b.days.includes(day))) return false;
  return a.objects.some((name) => !b.objects.includes(name)) && b.objects.some((name) => !a.objects.includes(name));
}

/** An unknown actor may be anybody. */
const actorsAgree = (a: Weighed, b: Weighed): boolean =>
  a.actor === null || b.actor === null || mayBeOneActor(a.actor, b.actor) || actTogether(a, b);

/** *Merrin spoke with Brun* and *Brun spoke with Merrin* tell one deed of both. */
const actTogether = (a: Weighed, b: Weighed): boolean =>
  a.isMutual && a.action === b.action && isTouchedBy(a, b) && isTouchedBy(b, a);
const isTouchedBy = ({ actor }: Weighed, { objects }: Weighed): boolean =>
  actor !== null && objects.includes(actor.country ?? actor.person ?? '');
