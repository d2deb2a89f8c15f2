import { contains, type Span, type Spans } from '../span.js';

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

/** What decides how sure a wording is, and whether somebody says it. */
interface Weighed {
  readonly span: Spans;
  readonly attribution: string | null;
  readonly certaintyWords: readonly Span[];
}

/** Both give the words to a speaker, and only the verb of saying differs: *suggested that* in the body, *Carson: …* above it. */
export const isCueOnly = (headline: Weighed, body: Weighed): boolean =>
  headline.attribution !== null &&
  body.attribution !== null &&
  body.certaintyWords.slice(0, 1).every((words) => !body.span.some((s) => contains(s, words)));
