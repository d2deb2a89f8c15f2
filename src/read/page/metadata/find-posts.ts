import type { StatedPost } from '../page.js';
import { cleanName } from './clean-name.js';
import type { PageFacts } from './page-facts.js';
import { parseTimestamp } from '../../../known/parse-timestamp.js';
import type { Thing } from './read-json-ld.js';

const MOST_POSTS = 1000;
const START = 120;

/** The posts that a page’s `LiveBlogPosting` states in its JSON-LD, in its order: those with a time. */
export function findPosts({ things, order }: PageFacts): StatedPost[] {
  const posts = things
    .flatMap(({ liveBlogUpdate }) => [liveBlogUpdate].flat())
    .filter(isThing)
    .slice(0, MOST_POSTS);
  return posts.flatMap((post): StatedPost[] => {
    const time = parseTimestamp(post['datePublished'] ?? post['dateCreated'], order);
    const start = textOf(post['articleBody'] ?? post['text'] ?? post['description']).slice(0, START);
    return time?.includes('T') ? [{ title: textOf(post['headline'] ?? post['name']) || null, start, time }] : [];
  });
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bodies in JSON hold markup now and then. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? cleanName(value.slice(0, 4000).replace(/<[^<>]{0,500}>/g, ' ')) : '';
