import type { Article } from '../../read/article/article.js';
import type { Story } from './story.js';

/**
 * The story that articles make: in the order of their dates, undated ones last, with the title of the first that has one, else the
 * opening words of the first.
 */
export function toStory(articles: readonly Article[], openings: ReadonlyMap<string, string>): Story {
  const dates = articles.flatMap((a) => a.published?.value.slice(0, 10) ?? []).sort();
  const ordered = [...articles].sort((a, b) => (byTime(a) < byTime(b) ? -1 : 1));
  const titled = ordered.find((a) => a.title !== null);
  const first = articles.map((a) => a.id).sort()[0] ?? '';
  return {
    id: `s.${first}`,
    title: titled?.title?.text ?? openings.get(ordered[0]?.id ?? '') ?? first,
    articles: ordered.map((a) => a.id),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    by: null,
  };
}

const byTime = (article: Article): string => `${article.published?.value ?? '9'} ${article.id}`;
