import { splitKey } from './pair-key.js';

/**
 * Walks sorted keys made by `joinKey` and hands over each value that two or more articles have, with those articles in ascending
 * order. The list of articles is reused between calls: copy what you keep.
 */
export function walkRuns(keys: Float64Array, visit: (articles: readonly number[], value: number) => void): void {
  const articles: number[] = [];
  let current = -1;
  for (const key of keys) {
    const [value, article] = splitKey(key);
    if (value !== current) {
      if (articles.length > 1) visit(articles, current);
      articles.length = 0;
      current = value;
    }
    if (articles.at(-1) !== article) articles.push(article);
  }
  if (articles.length > 1) visit(articles, current);
}
