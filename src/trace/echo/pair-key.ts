import { InputError } from '../../errors.js';

/** Articles one call can hold: two indexes and eleven bits more fit the 53 bits of a number. */
export const MOST_ARTICLES = 2 ** 21;

/** One number for a 32-bit value or index and an article's index, so that sorting numbers sorts by value, then by article. */
export const joinKey = (value: number, article: number): number => value * MOST_ARTICLES + article;

/** What `joinKey` joined. */
export const splitKey = (key: number): [value: number, article: number] => {
  const value = Math.floor(key / MOST_ARTICLES);
  return [value, key - value * MOST_ARTICLES];
};

/** One number for a pair of articles, whichever is named first. */
export const pairKey = (x: number, y: number): number => (x < y ? joinKey(x, y) : joinKey(y, x));

/** Refuses more articles than pair keys can tell apart. */
export function checkCount(count: number): void {
  if (count > MOST_ARTICLES)
    throw new InputError(
      'too-many',
      `Expected at most ${MOST_ARTICLES} articles to compare at once, got ${count}; trace them in several records.`,
    );
}
