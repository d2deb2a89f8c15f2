import { groupBy } from '../../group-by.js';
import { outletKey } from '../../known/find-outlet.js';
import { type Asked, createAsked, withoutMemo } from '../../memo.js';
import type { ClaimedMention } from '../claim/claim.js';
import { completeChains } from './complete-chains.js';
import type { End, Evidence } from './evidence.js';
import { findEvidence } from './find-evidence.js';
import { findSources } from './find-sources.js';
import { type Pile, type PileAnswers, type PileIndex, indexMentions, indexPile } from './index-pile.js';
import { joinBodies } from './join-bodies.js';
import { joinSpokespeople } from './join-spokespeople.js';
import { lendEvidence } from './lend-evidence.js';
import type { Chain, Step } from './origin.js';

/** A chain whose origin is not numbered yet. */
export type OpenChain = Omit<Chain, 'origin'> & { readonly end: End };

/**
 * Traces every mention to its origin: from its article through the outlets that it credits, on through their own articles where
 * the pile has them, to a speaker, an outlet's own reporting, a document, or `unstated`. Every step carries the words that state
 * it or the text that betrays it. Each article's evidence is worked out once; a circle of credits ends as `unstated`.
 */
export function traceChains(pile: Pile): OpenChain[] {
  const { memo = withoutMemo, claims, mentions } = pile;
  const [index, askedOf] = [indexPile(pile), memo(askedOfPile)];
  const storyOf = new Map(claims.map(({ id, story }) => [id, story] as const));
  const stories = groupBy(mentions, (m) => storyOf.get(m.claim) ?? '');
  return [...stories.values()].flatMap((told) =>
    told[0] ? askedOf(told[0])(told, index, (asked) => traceStory(told, indexMentions(asked, told))) : [],
  );
}

/** The chains of a story hold while its mentions are the very same and what was asked of the pile is answered alike. */
const askedOfPile = (_first: ClaimedMention): Asked<PileAnswers, OpenChain[]> => createAsked();

function traceStory(mentions: readonly ClaimedMention[], index: PileIndex): OpenChain[] {
  const own = new Map<string, Evidence>();
  for (const mention of mentions) {
    const placed = index.placed(mention.article);
    if (placed) own.set(mention.id, findEvidence(mention, placed, index));
  }
  const evidence = lendEvidence(mentions, own);
  const chains = mentions.flatMap((mention) => {
    const placed = index.placed(mention.article);
    if (placed === undefined) return [];
    const { article, claim, id } = mention;
    const sources = findSources(mention, placed, index);
    return [{ article, outlet: placed.outlet, claim, mention: id, sources, ...follow(id, evidence, index) }];
  });
  return joinBodies(completeChains(joinSpokespeople(chains, index), index));
}

/** No relay is longer; what claims to be ends as `unstated`. */
const MOST_STEPS = 100;

/** Each mention goes on in one other at most, so that a chain is a walk: to an end, or round a circle. */
function follow(
  start: string,
  evidence: ReadonlyMap<string, Evidence>,
  index: PileIndex,
): { steps: readonly Step[]; end: End } {
  const steps: Step[] = [];
  const path: string[] = [];
  for (let at = start; ;) {
    const here = evidence.get(at);
    if (!here) return { steps, end: unstated(steps.at(-1)?.to ?? '') };
    path.push(index.articleOf(at));
    steps.push(...here.steps);
    if (here.next === null) return { steps, end: here.end };
    const ahead = path.indexOf(index.articleOf(here.next));
    if (ahead >= 0) return { steps: withoutRepeats(steps), end: unstated(circleName(path.slice(ahead), index)) };
    if (steps.length > MOST_STEPS) return { steps, end: unstated(steps.at(-1)?.to ?? '') };
    at = here.next;
  }
}

/** Who enters a circle from outside goes round it once. */
const withoutRepeats = (steps: readonly Step[]): Step[] =>
  steps.filter((step, i) => steps.findIndex((s) => outletKey(s.to) === outletKey(step.to)) === i);

const unstated = (name: string): End => ({ kind: 'unstated', name, anonymousSources: false });

/** One name for a circle, wherever one enters it: the first of its outlets by the alphabet. */
const circleName = (articles: readonly string[], index: PileIndex): string =>
  articles.map((id) => index.placed(id)?.outlet ?? '').sort((a, b) => (outletKey(a) < outletKey(b) ? -1 : 1))[0] ?? '';
