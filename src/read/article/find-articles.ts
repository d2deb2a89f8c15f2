import type { Layout, Page, PageInput } from '../page/page.js';
import type { Article, Furniture } from './article.js';

/** The articles of a page and the furniture around and inside them. Every character of a block is in one or the other. */
export function findArticles(
  page: Page,
  layout: Layout,
  input: PageInput,
): { articles: Article[]; furniture: Furniture[] } {
  const published = input.published ? { value: input.published, span: null, rule: 'given' } : null;
  const article: Article = {
    id: `${page.id}.1`,
    span: [0, layout.text.length],
    title: null,
    outlet: null,
    byline: null,
    published,
    kind: 'report',
  };
  return { articles: layout.text.trim() ? [article] : [], furniture: [] };
}
