import type { Layout, Page, PageInput } from '../page/page.js';
import type { Article, Furniture } from './article.js';
import { buildArticle } from './build-article.js';
import type { Partition } from './partition.js';
import { partitionPage, takeWhole } from './partition-page.js';

/**
 * The articles of a page and the furniture around and inside them, in reading order. Every character of a block is in an article, in
 * its title or in furniture. An article's span does not hold its headline, unless the headline reads like the first paragraph.
 */
export function findArticles(
  page: Page,
  layout: Layout,
  input: PageInput,
): { articles: Article[]; furniture: Furniture[] } {
  const partition = input.whole ? takeWhole(layout) : partitionPage(layout);
  const source = { page, layout, input, partition };
  const articles = partition.segments.flatMap((_, n) => buildArticle(source, n) ?? []);
  return {
    articles: articles.map((article, n) => ({ ...article, id: `${page.id}.${String(n + 1)}` })),
    furniture: furnitureOf(partition),
  };
}

/** One piece of furniture a line, in reading order. */
const furnitureOf = ({ lines, verdicts }: Partition): Furniture[] =>
  lines.flatMap(({ line }, i) => (verdicts[i] ? [{ span: line.span, rule: verdicts[i] }] : []));
