import type { Article, Furniture } from '../article/article.js';
import type { Sentence } from './sentence.js';

/** The sentences of all articles of a page, with tagged tokens, in reading order; none inside furniture. */
export const findSentences = (
  _text: string,
  _articles: readonly Article[],
  _furniture: readonly Furniture[],
): Sentence[] => [];
