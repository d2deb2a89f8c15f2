import { groupBy } from '../../group-by.js';
import { type Memo, withoutMemo } from '../../memo.js';
import type { Reading } from '../../read/reading.js';
import type { Echo } from '../echo/echo.js';
import type { Compare } from '../proposition/compare-propositions.js';
import { findKernels } from './find-kernels.js';
import { findOpenings } from './find-openings.js';
import { findPairs, gatherAround, nearestPairs, type Pair, weighPairs } from './find-pairs.js';
import { Groups } from './groups.js';
import { type Group, linkGroups } from './link-groups.js';
import { placeArticles, weighDays, type Placed } from './placed.js';
import type { Story } from './story.js';
import { readHeadlines, weighHeadlines } from './tell-apart.js';
import { toStory } from './to-story.js';
import { NO_WORDS, squareOf, sumOf, type Vector } from './vector.js';
import { type WeighedArticles, weighArticles } from './weigh-articles.js';
import { weighSurroundings } from './weigh-surroundings.js';
import { weighTopics } from './weigh-topics.js';

/** Articles about one event are on average at least this much more alike than by chance. */
const LEAST_ALIKE = 0.12;
const SHARE_OF_INNER = 0.75;
const MOST_INNER = 0.5;
/** Two pieces of one outlet are half as often on one event as two of different ones that are as alike (162 real articles of seven outlets). */
const OF_ONE_OUTLET = 0.04;

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
  readonly weighed: WeighedArticles;
  readonly pairs: readonly Pair[];
}

/**
 * Gathers articles into stories: one event each. Articles that surely tell one event (`findKernels`) are joined first; then groups
 * by the weight of the words they share, less what their topic shares. The same readings in any order give the same stories.
 */
export function gatherStories({ readings, echoes, compare, memo = withoutMemo }: Evidence): GatheredStories {
  const weighed = weighArticles(readings, memo);
  const { ids, vectors: all } = weighed;
  const candidates = findPairs(all, memo);
  const words = weighTopics(all, gatherAround(candidates, all.length), memo);
  const pairs = weighPairs(candidates, words, memo);
  const around = gatherAround(pairs, all.length);
  const placed = placeArticles(readings, memo);
  const headlines = readHeadlines(readings, weighed, memo);
  const kernels = new Groups(ids);
  for (const [a, b] of findKernels({ placed, ids, pairs, echoes, compare, memo })) kernels.join(a, b);
  const known = { places: new Map(ids.map((id, i) => [id, i] as const)), words, placed };
  const byChance = weighSurroundings(words, around);
  const groups = kernels.all().map((articles) => toGroup(articles, { ...known, byChance, memo }));
  const roots = ids.map((id) => kernels.root(id));
  const near = nearestPairs(pairs, around).map(({ a, b }) => [roots[a] ?? '', roots[b] ?? ''] as const);
  const linked = linkGroups(groups, near, {
    least: LEAST_ALIKE,
    shareOfInner: SHARE_OF_INNER,
    mostInner: MOST_INNER,
    ofOneOutlet: OF_ONE_OUTLET,
    weighSigns: (a, b) => {
      const days = weighDays(a, b);
      return days === 0 ? 0 : days * weighHeadlines(headlines, a, b);
    },
    memo,
  });
  const openings = new Map(readings.flatMap(memo(findOpenings)));
  const stories = linked
    .map(({ articles }) =>
      toStory(
        articles.flatMap((id) => placed.get(id)?.article ?? []),
        openings,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { stories, weighed, pairs: candidates };
}

interface Known {
  /** The place of each article among the others. */
  readonly places: ReadonlyMap<string, number>;
  readonly words: readonly Vector[];
  readonly placed: ReadonlyMap<string, Placed>;
  readonly byChance: readonly number[];
  readonly memo: Memo;
}

const toGroup = (articles: readonly string[], { places, words, placed, byChance, memo }: Known): Group => {
  const own = articles.flatMap((id) => places.get(id) ?? []);
  return {
    id: articles[0] ?? '',
    articles,
    words: sumOf(
      own.flatMap((i) => words[i] ?? []),
      memo,
    ),
    itself: own.reduce((sum, i) => sum + memo(squareOf)(words[i] ?? NO_WORDS), 0),
    days: articles.flatMap((id) => placed.get(id)?.day ?? []).sort((a, b) => a - b),
    byChance: own.reduce((sum, i) => sum + (byChance[i] ?? 0), 0),
    outlets: countOutlets(articles, placed),
  };
};

function countOutlets(articles: readonly string[], placed: ReadonlyMap<string, Placed>): ReadonlyMap<string, number> {
  const outlets = articles.flatMap((id) => placed.get(id)?.outlet ?? []);
  return new Map([...groupBy(outlets, (outlet) => outlet)].map(([outlet, own]) => [outlet, own.length]));
}
