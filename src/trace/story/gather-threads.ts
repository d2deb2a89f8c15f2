import { type Memo, withoutMemo } from '../../memo.js';
import type { Reading } from '../../read/reading.js';
import { contains } from '../../span.js';
import type { JoinName } from '../name/join-names.js';
import type { Pair } from './find-pairs.js';
import { type Group, linkGroups } from './link-groups.js';
import type { Story } from './story.js';
import type { Thread } from './thread.js';
import { NO_WORDS, sumOf } from './vector.js';
import type { WeighedArticles } from './weigh-articles.js';

/** Stories of one topic are at least this alike on average, whatever time lies between them. */
const LEAST_ALIKE = 0.14;
/** And share so many names that half of the articles of each speak of. */
const LEAST_NAMES = 2;
const OFTEN = 0.5;
const TITLE_NAMES = 3;

/** What threads are gathered from. */
export interface Told {
  readonly readings: readonly Reading[];
  readonly stories: readonly Story[];
  /** The weighed words of each article. */
  readonly weighed: WeighedArticles;
  readonly pairs: readonly Pair[];
  readonly join: JoinName;
  readonly memo?: Memo | undefined;
}

/** Gathers the stories of one running topic into a thread. A story without company makes none. */
export function gatherThreads({ readings, stories, weighed, pairs, join, memo = withoutMemo }: Told): Thread[] {
  const namesOf = namesByArticle(readings, { join, memo });
  const storyOf = new Map(stories.flatMap((s) => s.articles.map((a) => [a, s.id] as const)));
  const { ids, vectors } = weighed;
  const words = new Map(ids.map((id, i) => [id, vectors[i] ?? NO_WORDS] as const));
  const focus = new Map(stories.map((s) => [s.id, findFocus(s.articles, namesOf)] as const));
  const near = findNear(pairs, { storyAt: ids.map((id) => storyOf.get(id) ?? ''), focus });
  const wanted = new Set(near.flat());
  const groups = stories
    .filter(({ id }) => wanted.has(id))
    .map(({ id, articles }): Group => {
      return {
        id,
        articles,
        words: sumOf(
          articles.flatMap((a) => words.get(a) ?? []),
          memo,
        ),
        itself: 0,
        days: [],
        byChance: 0,
        outlets: new Map(),
      };
    });
  const linked = linkGroups(groups, near, {
    least: LEAST_ALIKE,
    shareOfInner: 0,
    mostInner: 0,
    ofOneOutlet: 0,
    weighSigns: () => 1,
    memo,
  });
  const byId = new Map(stories.map((s) => [s.id, s]));
  return linked
    .map(({ articles }) => [...new Set(articles.flatMap((a) => byId.get(storyOf.get(a) ?? '') ?? []))])
    .filter((own) => own.length > 1)
    .map((own) => toThread(own, focus))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The pairs of stories of which some articles are pairs and whose articles speak of the same names. */
function findNear(
  pairs: readonly Pair[],
  { storyAt, focus }: { readonly storyAt: readonly string[]; readonly focus: ReadonlyMap<string, Focus> },
): (readonly [string, string])[] {
  const seen = new Map<string, Set<string>>();
  const near: (readonly [string, string])[] = [];
  for (const { a, b } of pairs) {
    const [x, y] = [storyAt[a] ?? '', storyAt[b] ?? ''];
    if (x === y) continue;
    const known = seen.get(x) ?? new Set<string>();
    if (known.has(y)) continue;
    seen.set(x, known.add(y));
    if (sharedNames(focus.get(x), focus.get(y)).length >= LEAST_NAMES) near.push([x, y]);
  }
  return near;
}

/** How many articles of a story speak of each name, in shares. */
type Focus = ReadonlyMap<string, number>;

function namesByArticle(readings: readonly Reading[], { join, memo = withoutMemo }: Pick<Told, 'join' | 'memo'>) {
  return new Map(readings.flatMap(memo(readNames)).map(({ id, names }) => [id, new Set(names.map(join))] as const));
}

/** The names that each article of a page speaks of, but for those of outlets. */
const readNames = ({ articles, names }: Reading) =>
  articles.map(({ id, span }) => {
    const own = names.filter((n) => n.type !== 'outlet' && contains(span, n.span));
    return { id, names: [...new Set(own.map(({ name }) => name))] };
  });

function findFocus(articles: readonly string[], namesOf: ReadonlyMap<string, ReadonlySet<string>>): Focus {
  const counts = new Map<string, number>();
  for (const id of articles) for (const name of namesOf.get(id) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].map(([name, n]) => [name, n / articles.length] as const).filter(([, n]) => n >= OFTEN));
}

/** The names that both speak of. */
const sharedNames = (one: Focus | undefined, other: Focus | undefined): string[] =>
  [...(one?.keys() ?? [])].filter((name) => other?.has(name));

function toThread(stories: readonly Story[], focus: ReadonlyMap<string, Focus>): Thread {
  const ordered = [...stories].sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1));
  const weights = new Map<string, number>();
  for (const { id } of ordered)
    for (const [name, share] of focus.get(id) ?? []) weights.set(name, (weights.get(name) ?? 0) + share);
  const names = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const first = stories.map((s) => s.id).sort()[0] ?? '';
  return {
    id: `t.${first.slice(2)}`,
    title: names.slice(0, TITLE_NAMES).join(', '),
    stories: ordered.map((s) => s.id),
  };
}

const byTime = ({ from, id }: Story): string => `${from ?? '9'} ${id}`;
