import type { ArticleBrief } from '../../record/questions/article-brief.js';
import { shorten } from './shorten.js';

const LONGEST = 44;

/** Who publishes an article; where no outlet is known, its headline says more than the name of a file. */
export const showPublisher = ({ outlet, title, page }: Pick<ArticleBrief, 'outlet' | 'title' | 'page'>): string =>
  outlet ?? showUnnamed(title, page);

/** `unnamed outlet (“Harbour tolls may double”)`; a page without a headline goes by its id. */
export function showUnnamed(title: string | null, page: string): string {
  if (!title) return `unnamed outlet (page ${page})`;
  return `unnamed outlet (“${shorten(title, LONGEST)}”)`;
}
