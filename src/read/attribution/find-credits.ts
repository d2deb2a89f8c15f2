import type { Furniture } from '../article/article.js';
import type { Credit } from './credit.js';
import type { FoundAttribution, PageLanguage } from './find-attributions.js';

/** The words by which each article hands its report to another outlet or agency, in its sentences and in its furniture. */
export const findCredits = (
  _page: PageLanguage,
  _furniture: readonly Furniture[],
  _attributions: readonly FoundAttribution[],
): Credit[] => [];
