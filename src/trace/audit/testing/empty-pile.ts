import type { AuditedPile } from '../find-audits.js';

/** A pile of which nothing is known, for audits that look at one article alone. */
export const EMPTY_PILE: AuditedPile = {
  articleOf: () => undefined,
  pagesNaming: () => 0,
  mentionsOf: () => [],
  chainsOf: () => [],
  storyOf: () => [],
  sourcesOf: () => [],
  quotationsOf: () => [],
  contradictionsOf: () => [],
  seenAt: () => null,
};
