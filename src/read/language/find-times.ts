import type { Article } from '../article/article.js';
import type { Sentence } from './sentence.js';
import type { Time } from './time.js';

/** The time expressions in sentences, resolved against the date of the article they stand in. */
export const findTimes = (_text: string, _sentences: readonly Sentence[], _articles: readonly Article[]): Time[] => [];
