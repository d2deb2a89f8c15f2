import type { Claim, OriginRange } from '../claim/claim.js';

/** No origin at all. */
export const NONE: OriginRange = { least: 0, most: 0, ids: [] };

/** A claim with what a test cares about; all else is plain. */
export const madeUpClaim = (rest: Partial<Claim> = {}): Claim => ({
  id: 'c.1',
  story: 's.1',
  text: '',
  wording: '',
  negated: false,
  mentions: [],
  origins: { least: 1, most: 1, ids: [] },
  told: { least: 1, most: 1, ids: [] },
  denied: NONE,
  relations: [],
  shared: [],
  ...rest,
});
