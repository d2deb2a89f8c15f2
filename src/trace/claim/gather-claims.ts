import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Mention } from '../../read/mention/mention.js';
import { sliceSpans } from '../../span.js';
import type { Compare } from '../proposition/compare-propositions.js';
import type { Story } from '../story/story.js';
import type { Claim, ClaimedMention } from './claim.js';
import { byTime, chooseWording } from './choose-wording.js';
import { groupMentions } from './group-mentions.js';
import { splitNarrower } from './split-narrower.js';

/** Claims before their origins are counted. */
export type UncountedClaim = Omit<Claim, 'negated' | 'origins' | 'told' | 'denied' | 'shared'>;

/**
 * Groups the mentions of each story into claims: the likest pairs first, and a group only grows while its mentions are alike on
 * average (average linkage), so that no claim page mixes two propositions. What a single article asserts in passing counts only with company.
 */
export function gatherClaims(
  stories: readonly Story[],
  pile: {
    textOf: (article: string) => string;
    compare: Compare;
    memo?: Memo | undefined;
  },
): { claims: UncountedClaim[]; mentions: ClaimedMention[] } {
  const { memo = withoutMemo, compare } = pile;
  const lastOf = memo(lastGathered);
  const gathered = stories.flatMap((story) => {
    const articles = story.articles.flatMap((id) => compare.articles.get(id) ?? []);
    const first = articles[0]?.mentions[0];
    const gather = (): Gathered => {
      const mentions = articles.flatMap((own) => own.mentions);
      return gatherStory(story, mentions, { ...pile, memo });
    };
    return first ? [lastOf(first)([story.id, ...articles], gather)] : [];
  });
  return { claims: gathered.flatMap(({ claims }) => claims), mentions: gathered.flatMap(({ mentions }) => mentions) };
}

/** The claims of a story and their mentions: the very ones of before where its mentions compare as before. */
interface Gathered {
  readonly claims: readonly UncountedClaim[];
  readonly mentions: readonly ClaimedMention[];
}
const lastGathered = (_first: Mention): Last<Gathered> => createLast();

function gatherStory(
  story: Story,
  mentions: readonly Mention[],
  { textOf, compare, memo }: { textOf: (article: string) => string; compare: Compare; memo: Memo },
): Gathered {
  const lastOf = memo(lastClaimed);
  const claims: UncountedClaim[] = [];
  const claimed: ClaimedMention[] = [];
  for (const found of groupMentions(mentions, compare, memo)) {
    const told = memo(lastTold)(found)([story.id], () => toClaim(story, found, textOf));
    if (!told) continue;
    const { claim, group } = told;
    claims.push(claim);
    claimed.push(...group.map((m) => lastOf(m)([claim.id], () => ({ ...m, claim: claim.id }))));
  }
  const split = splitNarrower({ claims, mentions: claimed }, textOf, memo);
  const byId = new Map(split.mentions.map((m) => [m.id, m] as const));
  const keep = (claim: UncountedClaim): UncountedClaim => {
    const { id, story: own, text, wording, mentions: told, relations } = claim;
    const first = byId.get(told[0] ?? '');
    const inputs = [id, own, text, wording, ...told, ...relations.flatMap((one) => [one.claim, one.kind, one.why])];
    return first ? memo(lastClaim)(first)(inputs, () => claim) : claim;
  };
  return { claims: split.claims.map(keep), mentions: split.mentions };
}

/** A claim that says what it said before is the very object of before, though its mentions were compared anew. */
const lastClaim = (_first: ClaimedMention): Last<UncountedClaim> => createLast();

/** What only one article asserts, even twice, has no company; but whoever denies or takes back a report answers another one. */
const isBackground = (group: readonly Mention[]): boolean =>
  group.every(({ kind, article, rule }) => kind === 'assertion' && article === group[0]?.article && rule !== 'denied');

/** A mention that tells the claim it told before is the very object of before. */
const lastClaimed = (_mention: Mention): Last<ClaimedMention> => createLast();

/** A claim with its mentions in the order of time. */
interface ToldClaim {
  readonly claim: UncountedClaim;
  readonly group: readonly Mention[];
}

/** The very list of mentions in the same story makes the very claim. */
const lastTold = (_found: readonly Mention[]): Last<ToldClaim | null> => createLast();

/** The claim that mentions make; null where they are background. */
function toClaim(story: Story, found: readonly Mention[], textOf: (article: string) => string): ToldClaim | null {
  const group = [...found].sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1));
  if (isBackground(group)) return null;
  const best = chooseWording(group, textOf);
  if (!best) throw new RangeError('expected a claim to have a mention');
  const claim = {
    id: `c.${group.map((m) => m.id).sort()[0] ?? best.id}`,
    story: story.id,
    text: sliceSpans(textOf(best.article), best.span),
    wording: best.id,
    mentions: group.map((m) => m.id),
    relations: [],
  };
  return { claim, group };
}
