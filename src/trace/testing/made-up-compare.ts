import { groupBy } from '../../group-by.js';
import type { Mention } from '../../read/mention/mention.js';
import type { Compare } from '../proposition/compare-propositions.js';

/** Compares mentions that are all alike by so much, 0 to 1. */
export const madeUpCompare = (mentions: readonly Mention[], likeness: number): Compare =>
  Object.assign(() => likeness, {
    articles: new Map([...groupBy(mentions, (m) => m.article)].map(([id, own]) => [id, { mentions: own }])),
  });
