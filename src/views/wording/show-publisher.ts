import type { ArticleBrief } from '../../record/questions/article-brief.js';
import { shorten } from './shorten.js';

const LONGEST = 44;

/** Who publishes an article; where no outlet is known, its headline, or else its first words, say more than the name of a file. */
export const showPublisher = ({ outlet, title, opening, page }: Published): string =>
  outlet ?? showUnnamed(title ?? opening, page);

/** What an article may be called by. */
export type Published = Pick<ArticleBrief, 'outlet' | 'title' | 'opening' | 'page'>;

/** `unnamed outlet (“Harbour tolls may double”)`; a page without a word goes by its id. */
export function showUnnamed(title: string | null, page: string): string {
  if (!title) return `unnamed outlet (page ${page})`;
  return `unnamed outlet (“${shorten(title, LONGEST)}”)`;
}
