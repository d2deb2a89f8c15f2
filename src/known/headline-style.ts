/** What a plan is told by in a text, and left out of headlines: `will unite` / `Unite`. */
const SCHEDULED =
  /^(?:will|shall|['’]ll|(?:is|are|was|were) (?:set|due|scheduled|expected|about|going)|set to|due to|to)\b/i;
const IS_PAST =
  /\b\p{L}{2,}ed\b|\b(?:won|lost|left|went|said|was|were|had|has|have|sold|took|made|got|gave|came|fell|rose|bought|built|sent|beat|held|kept|met|paid|told|began|broke|found|fled|struck)\b/iu;

/** Whether a headline tells in the present what its text plans: *Tarn Brothers Unite* over *will unite*. `words` decide in the text. */
export const isPlanInPresent = (headline: string, words: string): boolean =>
  SCHEDULED.test(words) && !IS_PAST.test(headline.replace(PASSIVE, ''));

/** *Is allowed* stands in the present. */
const PASSIVE = /\b(?:is|are|be|being)(?: \p{Ll}+ly)? \p{Ll}+ed\b/giu;
