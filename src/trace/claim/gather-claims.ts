import { groupBy, groupPairs } from '../../group-by.js';
import type { Mention } from '../../read/mention/mention.js';
import { sliceSpans } from '../../span.js';
import type { Compare } from '../proposition/compare-propositions.js';
import type { Story } from '../story/story.js';
import type { Claim, ClaimedMention } from './claim.js';
import { splitNarrower } from './split-narrower.js';

/** Claims before their origins are counted. */
export type UncountedClaim = Omit<Claim, 'origins' | 'shared'>;

/** Two mentions tell one proposition where they are at least this much alike; groups where their mentions are on average. */
const SAME = 0.5;
const SAME_ON_AVERAGE = 0.42;
/** Stories larger than this compare each mention with the best mention of each claim only. */
const MOST_COMPARED = 1500;

/**
 * Groups the mentions of each story into claims: the likest pairs first, and a group only grows while its mentions are alike on
 * average (average linkage), so that no claim page mixes two propositions. An article's own assertion counts only with company.
 */
export function gatherClaims(
  stories: readonly Story[],
  pile: { mentions: readonly Mention[]; textOf: (article: string) => string; compare: Compare },
): { claims: UncountedClaim[]; mentions: ClaimedMention[] } {
  const byArticle = groupBy(pile.mentions, (m) => m.article);
  const claims: UncountedClaim[] = [];
  const claimed: ClaimedMention[] = [];
  for (const story of stories) {
    const mentions = story.articles.flatMap((a) => byArticle.get(a) ?? []);
    for (const group of groupMentions(mentions, pile.compare)) {
      if (group.length === 1 && group[0]?.kind === 'assertion') continue;
      const claim = toClaim(story, group, pile.textOf);
      claims.push(claim);
      claimed.push(...group.map((m) => ({ ...m, claim: claim.id })));
    }
  }
  return splitNarrower({ claims, mentions: claimed }, pile.textOf);
}

/** Average-linkage agglomeration over the pairs above the bar, likest first; ties fall by id. */
function groupMentions(mentions: readonly Mention[], compare: Compare): Mention[][] {
  const groupOf = new Map<Mention, Mention[]>(mentions.map((m) => [m, [m]]));
  for (const { a, b } of likePairs(mentions, compare)) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)];
    if (!x || !y || x === y || averageOf(x, y, compare) < SAME_ON_AVERAGE) continue;
    const joined = [...x, ...y];
    for (const m of joined) groupOf.set(m, joined);
  }
  return [...new Set(groupOf.values())].map((g) => g.sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1)));
}

const byTime = (m: Mention): string => `${m.on ?? '9'} ${m.id}`;

function likePairs(mentions: readonly Mention[], compare: Compare): { a: Mention; b: Mention; likeness: number }[] {
  const byTerm = groupPairs(mentions.flatMap((m) => m.proposition.terms.map((term) => [term, m] as const)));
  const seen = new Set<string>();
  const pairs: { a: Mention; b: Mention; likeness: number }[] = [];
  for (const m of mentions)
    for (const other of (byTerm.get(m.proposition.action ?? '') ?? []).slice(0, MOST_COMPARED)) {
      const [a, b] = m.id < other.id ? [m, other] : [other, m];
      const key = `${a.id} ${b.id}`;
      if (a === b || seen.has(key)) continue;
      seen.add(key);
      const likeness = compare(a, b);
      if (likeness >= SAME) pairs.push({ a, b, likeness });
    }
  return pairs.sort((p, q) => q.likeness - p.likeness || (p.a.id + p.b.id < q.a.id + q.b.id ? -1 : 1));
}

/** Large groups are held against each other by a sample: enough to tell, and the work stays bounded. */
const SAMPLE = 40;

function averageOf(x: readonly Mention[], y: readonly Mention[], compare: Compare): number {
  const [a, b] = [x.slice(0, SAMPLE), y.slice(0, SAMPLE)];
  let sum = 0;
  for (const m of a) for (const n of b) sum += compare(m, n);
  return sum / (a.length * b.length);
}

function toClaim(story: Story, group: readonly Mention[], textOf: (article: string) => string): UncountedClaim {
  // Of wordings as good, the one that commits least: the claim's page shows how it hardened.
  const best = [...group].sort(
    (a, b) => goodness(b) - goodness(a) || a.strength - b.strength || (byTime(a) < byTime(b) ? -1 : 1),
  )[0];
  if (!best) throw new RangeError('expected a claim to have a mention');
  return {
    id: `c.${group.map((m) => m.id).sort()[0] ?? best.id}`,
    story: story.id,
    text: sliceSpans(textOf(best.article), best.span),
    mentions: group.map((m) => m.id),
    relations: [],
  };
}

/** How well a mention's words can stand for the claim: it names who does what to whom, in one piece, of readable length. */
function goodness({ proposition, span, certainty }: Mention): number {
  const length = span.reduce((sum, [start, end]) => sum + end - start, 0);
  return (
    (proposition.actor ? 2 : 0) +
    (proposition.action ? 1 : 0) +
    (proposition.objects.length ? 1 : 0) +
    (length >= 40 && length <= 220 ? 2 : 0) +
    (span.length === 1 ? 1 : 0) +
    (certainty.endsWith('+') ? 1 : 0)
  );
}
