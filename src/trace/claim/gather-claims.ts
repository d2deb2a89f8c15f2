import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { groupBy } from '../../group-by.js';
import type { Mention } from '../../read/mention/mention.js';
import { sliceSpans } from '../../span.js';
import type { Compare } from '../proposition/compare-propositions.js';
import type { Story } from '../story/story.js';
import type { Claim, ClaimedMention } from './claim.js';
import { byTime, chooseWording } from './choose-wording.js';
import { groupMentions } from './group-mentions.js';
import { splitNarrower } from './split-narrower.js';

/** Claims before their origins are counted. */
export type UncountedClaim = Omit<Claim, 'origins' | 'shared'>;

/**
 * Groups the mentions of each story into claims: the likest pairs first, and a group only grows while its mentions are alike on
 * average (average linkage), so that no claim page mixes two propositions. What a single article asserts in passing counts only with company.
 */
export function gatherClaims(
  stories: readonly Story[],
  pile: {
    mentions: readonly Mention[];
    textOf: (article: string) => string;
    compare: Compare;
    memo?: Memo | undefined;
  },
): { claims: UncountedClaim[]; mentions: ClaimedMention[] } {
  const { memo = withoutMemo } = pile;
  const lastOf = memo(lastClaimed);
  const byArticle = groupBy(pile.mentions, (m) => m.article);
  const claims: UncountedClaim[] = [];
  const claimed: ClaimedMention[] = [];
  for (const story of stories) {
    const mentions = story.articles.flatMap((a) => byArticle.get(a) ?? []);
    for (const found of groupMentions(mentions, pile.compare)) {
      const group = [...found].sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1));
      if (isBackground(group)) continue;
      const claim = toClaim(story, group, pile.textOf);
      claims.push(claim);
      claimed.push(...group.map((m) => lastOf(m)(claim.id, () => ({ ...m, claim: claim.id }))));
    }
  }
  return splitNarrower({ claims, mentions: claimed }, pile.textOf, memo);
}

/** What only one article asserts, even twice, has no company. */
const isBackground = (group: readonly Mention[]): boolean =>
  group.every(({ kind, article }) => kind === 'assertion' && article === group[0]?.article);

/** A mention that tells the claim it told before is the very object of before. */
const lastClaimed = (_mention: Mention): Last<ClaimedMention> => createLast();

function toClaim(story: Story, group: readonly Mention[], textOf: (article: string) => string): UncountedClaim {
  const best = chooseWording(group, textOf);
  if (!best) throw new RangeError('expected a claim to have a mention');
  return {
    id: `c.${group.map((m) => m.id).sort()[0] ?? best.id}`,
    story: story.id,
    text: sliceSpans(textOf(best.article), best.span),
    mentions: group.map((m) => m.id),
    relations: [],
  };
}
