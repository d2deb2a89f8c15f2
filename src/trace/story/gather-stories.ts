import type { Memo } from '../../memo.js';
import type { Reading } from '../../read/reading.js';
import type { Echo } from '../echo/echo.js';
import type { Compare } from '../proposition/compare-propositions.js';
import { findKernels } from './find-kernels.js';
import { findOpenings } from './find-openings.js';
import { findPairs, nearestPairs, type Pair, weighPairs } from './find-pairs.js';
import { Groups } from './groups.js';
import { type Group, linkGroups } from './link-groups.js';
import { placeArticles, weighDays, type Placed } from './placed.js';
import type { Story } from './story.js';
import { readHeadlines, weighHeadlines } from './tell-apart.js';
import { toStory } from './to-story.js';
import { addUp, type Vector } from './vector.js';
import { weighArticles } from './weigh-articles.js';
import { weighSurroundings } from './weigh-surroundings.js';
import { weighTopics } from './weigh-topics.js';

/** Articles about one event are on average at least this much more alike than by chance. */
const LEAST_ALIKE = 0.12;
const SHARE_OF_INNER = 0.75;
const MOST_INNER = 0.5;

/** What stories are gathered from. */
export interface Evidence {
  readonly readings: readonly Reading[];
  readonly echoes: readonly Echo[];
  readonly compare: Compare;
  readonly memo?: Memo | undefined;
}

/** Stories, with the words of each article and the pairs of articles that they were gathered by: for threads. */
export interface GatheredStories {
  readonly stories: readonly Story[];
  readonly words: ReadonlyMap<string, Vector>;
  readonly pairs: readonly Pair[];
}

/**
 * Gathers articles into stories: one event each. Articles that surely tell one event (`findKernels`) are joined first; then groups
 * by the weight of the words they share, less what their topic shares. The same readings in any order give the same stories.
 */
export function gatherStories({ readings, echoes, compare, memo }: Evidence): GatheredStories {
  const { vectors: all, numbers } = weighArticles(readings, memo);
  const candidates = findPairs(all);
  const words = weighTopics(all, candidates);
  const pairs = weighPairs(candidates, words);
  const placed = placeArticles(readings, memo);
  const headlines = readHeadlines(readings, numbers);
  const kernels = new Groups([...placed.keys()].sort());
  const mentions = readings.flatMap((r) => r.mentions);
  for (const [a, b] of findKernels({ placed, pairs, echoes, mentions, compare })) kernels.join(a, b);
  const byChance = weighSurroundings(words, pairs);
  const groups = kernels.all().map((articles) => toGroup(articles, { words, placed, byChance }));
  const near = nearestPairs(pairs).map(({ a, b }) => [kernels.root(a), kernels.root(b)] as const);
  const linked = linkGroups(groups, near, {
    least: LEAST_ALIKE,
    shareOfInner: SHARE_OF_INNER,
    mostInner: MOST_INNER,
    weighSigns: (a, b) => weighDays(a.days, b.days) * weighHeadlines(headlines, a, b),
  });
  const openings = findOpenings(readings);
  const stories = linked
    .map(({ articles }) =>
      toStory(
        articles.flatMap((id) => placed.get(id)?.article ?? []),
        openings,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { stories, words: all, pairs: candidates };
}

interface Known {
  readonly words: ReadonlyMap<string, Vector>;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly byChance: ReadonlyMap<string, number>;
}

const toGroup = (articles: readonly string[], { words, placed, byChance }: Known): Group => ({
  id: articles[0] ?? '',
  articles,
  words: addUp(articles.flatMap((id) => words.get(id) ?? [])),
  days: articles.flatMap((id) => placed.get(id)?.day ?? []).sort((a, b) => a - b),
  byChance: articles.reduce((sum, id) => sum + (byChance.get(id) ?? 0), 0),
});
