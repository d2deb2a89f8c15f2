import { type Published, showPublisher } from './show-publisher.js';

/** What a trace says of an article: one of no known outlet stands there by its page, and people know it by its headline. */
export const withPublisher = (text: string, article: Published): string =>
  article.outlet ? text : text.replaceAll(article.page, showPublisher(article));
