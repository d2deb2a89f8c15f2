import type { Mention } from '../../read/mention/mention.js';
import type { JoinName } from '../name/join-names.js';
import { type Memo, withoutMemo } from '../../memo.js';
import { FIGURE_WEIGHT, shareFigure } from './counts.js';
import { mayTellOne, namesShared } from './may-tell-one.js';
import { matterShared, weightShared } from './share-words.js';
import { tellInOtherWords } from './tell-in-other-words.js';
import { NO_ACTION, type Weighed, type WeighedArticle, weighMentions } from './weigh-mentions.js';

/** Two mentions tell one proposition where they are at least this much alike. */
export const SAME = 0.5;
/** What is left of the likeness of two that agree in hardly more than the action, never as much as makes them one. */
const LEFT_WITHOUT_MATTER = 0.5;
const NOT_QUITE = 0.499;

/** Compares mentions in what they tell. */
export interface Compare {
  /** How alike two mentions are, 0 (something else) to 1 (the same, in the same words), where they tell one action. */
  (a: Mention, b: Mention): number;
  /** How much two mentions speak for being one claim, by whatever verbs they tell it: at least `SAME` where they may be joined. */
  readonly asClaim?: (a: Mention, b: Mention) => number;
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
  const onOneFooting =
    (measure: (a: Weighed, b: Weighed) => number) =>
    (a: Mention, b: Mention): number =>
      footingOf(a) === footingOf(b) ? measure(weighed(a), weighed(b)) : 0;
  return Object.assign(onOneFooting(compare), { asClaim: onOneFooting(asClaim), weighed, articles });
}

/** What is only asked or supposed is not told, and a judgement of an event is not the event; wishes and demands become deeds. */
const footingOf = ({ mode }: Mention): 'told' | 'supposed' | 'judged' =>
  mode === 'question' || mode === 'hypothetical' ? 'supposed' : mode === 'opinion' ? 'judged' : 'told';

const compare = (a: Weighed, b: Weighed): number => (actionsAgree(a, b) && mayTellOne(a, b) ? likenessOf(a, b) : 0);

function asClaim(a: Weighed, b: Weighed): number {
  if (actionsAgree(a, b)) {
    const alike = mayTellOne(a, b) ? likenessOf(a, b) : 0;
    return agree(a, b) ? alike : Math.min(NOT_QUITE, alike * LEFT_WITHOUT_MATTER);
  }
  const retold = quote(a, b) || tellInOtherWords(a, b);
  return retold > 0 && mayTellOne(a, b) ? Math.max(SAME, retold) : 0;
}

/** The share of weight that two propositions have in common: of the lesser, and of both together, on average. */
function likenessOf(a: Weighed, b: Weighed): number {
  const figure = shareFigure(a.counts, b.counts) ? FIGURE_WEIGHT : 0;
  const shared = namesShared(a, b) + weightShared(a.terms, b.terms) + figure;
  const least = Math.min(a.weight, b.weight) + figure;
  const union = a.weight + b.weight + 2 * figure - shared;
  return least === 0 ? 0 : (shared / least + shared / union) / 2;
}

/** Fewer words of matter are no quotation; of more, nearly all must be the same, and not in a wording that tells much more. */
const QUOTED_WORDS = 4;
const QUOTED_LIKENESS = 0.65;

/** *Said the tax cut would help* and *lied: “the tax cut would help”*: one text cut in two ways begins with two actions. */
function quote(a: Weighed, b: Weighed): number {
  if (Math.min(a.solid, b.solid) < QUOTED_WORDS || matterShared(a, b) < QUOTED_WORDS - 1) return 0;
  const found = likenessOf(a, b);
  return found >= QUOTED_LIKENESS ? found : 0;
}

/**
 * Whether two propositions agree in what is done and to what, and not only that something is: *you pay 7 dollars a month* and *in that
 * case you pay 13* share an action and no matter.
 */
const agree = (a: Weighed, b: Weighed): boolean => matterShared(a, b) >= matterNeeded(a, b);

/** Names say what one deed is about; where they do not, or differ in part, words must. */
const WITH_NAMES = 1;
const WITHOUT_NAMES = 2;
/** A short wording has no more words to give, but it may be a part of anything much longer. */
const MUCH_LONGER = 3;

/** How many words beside the action must agree; a figure is one. */
function matterNeeded(a: Weighed, b: Weighed): number {
  return Math.max(0, wordsNeeded(a, b) - (shareFigure(a.counts, b.counts) ? 1 : 0));
}

function wordsNeeded(a: Weighed, b: Weighed): number {
  const named = namesShared(a, b) > 0;
  const [own, others] = [a.solid, b.solid];
  const [fewest, most] = [Math.min(own, others), Math.max(own, others)];
  if (fewest <= 1) return isEnoughAlone(own <= others ? a : b, { named, most }) ? 0 : 1;
  const needed = named && !touchOthers(a, b) ? WITH_NAMES : WITHOUT_NAMES;
  return !named && most - fewest >= MUCH_LONGER ? needed : Math.min(fewest - 1, needed);
}

/** *We're looking at that* has no matter at all; *he resigned* has, beside one as short or of one name. */
const isEnoughAlone = (
  { kind }: Weighed,
  { named, most }: { readonly named: boolean; readonly most: number },
): boolean => (named ? kind !== 'vague' || most <= 1 : kind === 'event' && most <= 1);

/** Whether both touch somebody or somewhere, and none of it in common: *captured Iowa*, *captured Texas*. */
const touchOthers = (a: Weighed, b: Weighed): boolean =>
  a.objects.length > 0 && b.objects.length > 0 && !a.objects.some((name) => b.objects.includes(name));

function actionsAgree(a: Weighed, b: Weighed): boolean {
  if (a.action === NO_ACTION || b.action === NO_ACTION) return false;
  return a.action === b.action || (tells(a, b.action) && tells(b, a.action)) || giveUpOneThing(a, b);
}

/** *Scrapped plans to build a cheap car*, *cancelled its cheap car*: by whatever words a thing is given up, it is that thing. */
const giveUpOneThing = (a: Weighed, b: Weighed): boolean =>
  a.isGivenUp && b.isGivenUp && namesShared(a, b) > 0 && matterShared(a, b) > 0;

const tells = ({ terms }: Weighed, word: number): boolean => terms.some(({ id }) => id === word);
