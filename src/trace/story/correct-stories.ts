import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { Corrected, Correction } from '../correction/correction.js';
import { findOpenings } from './find-openings.js';
import type { Story } from './story.js';
import { toStory } from './to-story.js';

/** Stories as people corrected them, and what became of each correction. */
export interface CorrectedStories {
  readonly stories: readonly Story[];
  readonly corrected: readonly Corrected[];
}

/** A story while corrections are made: what it holds may change, and with it its id. */
interface Draft {
  articles: string[];
  title: string | null;
  byPerson: boolean;
}

interface Known {
  readonly articles: ReadonlyMap<string, Article>;
  readonly openings: ReadonlyMap<string, string>;
  readonly memo: Memo;
}

interface Change {
  readonly draft: Draft | null;
  readonly why: string;
}

/**
 * Merges, splits and renames stories as people corrected them, in the order given. A correction speaks of the story
 * that holds most of its articles; where the pile has none of them it does not fit, and says so.
 */
export function correctStories(
  stories: readonly Story[],
  readings: readonly Reading[],
  { made: corrections, memo = withoutMemo }: { readonly made: readonly Correction[]; readonly memo?: Memo | undefined },
): CorrectedStories {
  const drafts = stories.map(({ articles }): Draft => ({ articles: [...articles], title: null, byPerson: false }));
  const changed = corrections.flatMap((correction) => {
    const change = correctOne(drafts, correction);
    return change ? [{ correction, ...change }] : [];
  });
  const known: Known = {
    articles: new Map(readings.flatMap((r) => r.articles.map((a) => [a.id, a] as const))),
    openings: new Map(readings.flatMap(memo(findOpenings))),
    memo,
  };
  const finished = new Map(drafts.filter((d) => d.articles.length > 0).map((d) => [d, finish(d, known)] as const));
  return {
    stories: [...finished.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    corrected: changed.map(({ correction, draft, why }) => {
      const story = draft ? (finished.get(draft)?.id ?? null) : null;
      return { correction: correction.id, story, fits: draft !== null, why };
    }),
  };
}

function correctOne(drafts: Draft[], correction: Correction): Change | null {
  if (correction.kind === 'merge-stories') return merge(drafts, correction);
  if (correction.kind === 'split-story') return split(drafts, correction);
  return correction.kind === 'rename-story' ? rename(drafts, correction) : null;
}

function merge(drafts: Draft[], { articles, others }: Correction): Change {
  const [one, other] = [holderOf(drafts, articles), holderOf(drafts, others)];
  if (!one || !other) return { draft: null, why: gone(one ? others : articles) };
  one.byPerson = true;
  if (one === other) return { draft: one, why: 'the two are one story without it' };
  one.title ??= other.title;
  one.articles.push(...other.articles);
  other.articles = [];
  return { draft: one, why: 'two stories were made one' };
}

function split(drafts: Draft[], { articles, others }: Correction): Change {
  const from = holderOf(drafts, articles);
  if (!from) return { draft: null, why: gone(articles) };
  const stays = holderOf(drafts, others);
  from.byPerson = true;
  if (stays !== from) return { draft: from, why: 'they are stories of their own without it' };
  const leaving = new Set(articles);
  const draft = { articles: from.articles.filter((a) => leaving.has(a)), title: null, byPerson: true };
  from.articles = from.articles.filter((a) => !leaving.has(a));
  drafts.push(draft);
  return {
    draft,
    why: `${draft.articles.length} of ${draft.articles.length + from.articles.length} articles were set apart`,
  };
}

function rename(drafts: Draft[], { articles, name }: Correction): Change {
  const draft = holderOf(drafts, articles);
  if (!draft) return { draft: null, why: gone(articles) };
  draft.title = name;
  draft.byPerson = true;
  return { draft, why: 'the story was renamed' };
}

const gone = (articles: readonly string[]): string =>
  `the record has none of its articles any more (${articles.slice(0, 3).join(', ')}${articles.length > 3 ? ', …' : ''})`;

/** The story that holds most of the articles; of several the one that holds the first of them. */
function holderOf(drafts: readonly Draft[], articles: readonly string[]): Draft | null {
  const wanted = new Set(articles);
  const ranked = drafts
    .map((draft) => ({ draft, held: draft.articles.filter((a) => wanted.has(a)) }))
    .filter(({ held }) => held.length > 0)
    .sort((x, y) => y.held.length - x.held.length || rankIn(x.held, articles) - rankIn(y.held, articles));
  return ranked[0]?.draft ?? null;
}

const rankIn = (held: readonly string[], articles: readonly string[]): number =>
  articles.findIndex((a) => held.includes(a));

function finish({ articles, title, byPerson }: Draft, { articles: all, openings, memo }: Known): Story {
  const own = articles.flatMap((id) => all.get(id) ?? []);
  const find = (): Story => {
    const story = toStory(own, openings);
    return { ...story, title: title ?? story.title, by: byPerson ? 'person' : null };
  };
  const inputs = [title, byPerson, ...own, ...articles.map((id) => openings.get(id))];
  return own[0] ? memo(lastFinished)(own[0])(inputs, find) : find();
}

/** A story of the same articles is the very object of before. */
const lastFinished = (_first: Article): Last<Story> => createLast();
