/** How much of its matter a wording speaks for: all of it by its own words, a part by its own words, or neither. */
export type Scope = 'all' | 'part' | 'plain';

const PART =
  /\b(?:some(?! (?:\d|hundred|thousand|million|dozen))|(?<!\b(?:by|to|for|from|with|after|over|at) )several|a few|part of|parts of|half (?:of )?(?:the|all)|a third of|a quarter of|certain|at least one|(?<!, )one of the|\w+ of the \d+|only (?:in|for|within|against|the)|in (?:the )?\p{Lu}[\p{L}-]+ (?:region|district|area|province|oblast|county)(?: of [\p{Lu}][\p{L}-]+)? (?:only|alone)|(?:region|district|area|province|oblast|county)(?: of \p{Lu}[\p{L}-]+)? (?:only|alone)|limited to|except)\b/iu;
const ALL =
  /\b(?:all(?! (?:the same|along|day|night|but))|every|each|entire|whole|throughout|nationwide|everywhere|across (?:all|the whole|the country)|no exceptions?|in full)\b/iu;

/** Reads the scope off the words of a mention. A restriction stands above a generality: `all, but only in Karn` is a part. */
export const scopeOf = (words: string): Scope => (PART.test(words) ? 'part' : ALL.test(words) ? 'all' : 'plain');

/** The words that restrict, for a reason; empty where none do. */
export const restrictionIn = (words: string): string => PART.exec(words)?.[0] ?? '';
