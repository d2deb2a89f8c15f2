import type { Article } from '../article/article.js';
import type { Name } from '../language/name.js';
import type { Sentence } from '../language/sentence.js';
import type { Attribution } from './attribution.js';

/** What findAttributions needs of a page. */
export interface PageLanguage {
  readonly text: string;
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** An attribution before its certainty is weighed. */
export type FoundAttribution = Omit<Attribution, 'certainty'>;

/** Who said what on a page, with speakers resolved and nested attributions under the one that holds them. */
export const findAttributions = (_page: PageLanguage): FoundAttribution[] => [];
