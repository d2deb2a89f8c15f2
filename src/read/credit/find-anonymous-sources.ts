import type { Span } from '../../span.js';

const HOW_MANY = String.raw`(?:its|their|his|her|own|an?|one|two|three|four|five|six|several|multiple|many|some|a number of|unnamed|unidentified|anonymous|informed|knowledgeable|well-placed|senior|high-ranking|former|current|government|diplomatic|official|military|intelligence|security|Western|European|American|Ukrainian|Russian|US|U\.S\.|EU|NATO|White House|Pentagon|Kremlin|ministry|defen[cs]e|administration|other|different|separate|top|trusted|the)`;
const WHO = String.raw`(?:sources?|officials?|persons?|people|insiders?|interlocutors?|diplomats?|aides?|advis[eo]rs?|lawmakers?)`;
const CLOSE = String.raw`(?: (?:who (?:asked|spoke|declined|requested|wished)|close to|familiar with|with (?:direct )?knowledge of|briefed on|involved in|within|inside|in|at|from|on condition of|speaking on condition) [^,.;:!?"”\n]{2,80})`;

/** Whoever is cited by a number only: `citing two zookeepers`. */
const SOME = '(?:two|three|four|five|six|several|some|multiple|many|unnamed|unidentified)';
const PAPER = String.raw`(?:\p{Ll}+ )?(?:reports|statements|documents|studies|surveys|polls|letters|memos|filings|posts|interviews|laws|emails|transcripts|papers|articles|media|newspapers|outlets|agencies|records|videos|photos|images)\b`;

/** Words for people that an article rests on and does not name: number, kind and closeness as stated. */
const ANONYMOUS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${HOW_MANY} ){1,5}${WHO}\b${CLOSE}?|${WHO}${CLOSE}|(?<=\b(?:citing|quoting|cited|cites) )(?:${WHO}\b|${SOME} (?!${PAPER})(?:\p{Ll}+ )?\p{Ll}+s\b))`,
  'gu',
);

/** Kinds that need a sign of hiding: `officials` alone may be a body that speaks, `people` anybody. */
const HIDDEN =
  /\b(?:sources?|insiders?|interlocutors?|unnamed|unidentified|anonymous|familiar with|close to|knowledge of|briefed on|condition of|declined|(?:one|two|three|four|five|six|several|multiple|an?) (?:\S+ ){0,3}(?:officials?|diplomats?|aides?|advis[eo]rs?|persons?|people|lawmakers?))\b/iu;

/** Whoever is cited without a name is hidden. */
const CITED = /\b(?:citing|quoting|cited|cites) $/;

/** The places inside `[start, end)` that speak of sources without naming them. */
export function findAnonymousSources(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(ANONYMOUS)]
    .filter((m) => HIDDEN.test(m[0]) || CITED.test(text.slice(Math.max(0, start + m.index - 10), start + m.index)))
    .map((m) => [start + m.index, start + m.index + m[0].trimEnd().length] as const);
}
