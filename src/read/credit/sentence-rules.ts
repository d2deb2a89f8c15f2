import { ANY, type CreditRule, re, REPORTS } from './credit-rule.js';
import { OUTLET_LIST, OUTLET_SLOT } from './outlet-slot.js';

/** Credits in the sentence. */
export const SENTENCE_RULES: readonly CreditRule[] = [
  {
    rule: 'media-list',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:[Mm]edia|outlets|newspapers|agencies)(?: outlets)? (?:including|such as|like)) ${OUTLET_LIST}`,
    ),
  },
  {
    rule: 'reported-by',
    slot: 'likely',
    scope: 'article',
    pattern: re(
      String.raw`(?<cue>(?:[Tt]his|[Ii]t|[Aa]bout (?:this|it)|[Tt]he (?:news|information))(?: (?:was|is|has been))? (?:first )?(?:reported|announced|published|written|stated|revealed|disclosed|informed)(?: about (?:it|this))?(?: on [^,.]{3,30})?(?: by| in)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'reported-by',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:first )?(?:reported|published|revealed|disclosed|cited|quoted|seen|obtained|reviewed) (?:(?:on )?\p{Lu}?\p{L}+ )?by) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'writes-about-it',
    slot: 'likely',
    scope: 'article',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT} (?<cue>(?:writes|wrote|reports|reported|informs) (?:about|on) (?:it|this))`,
    ),
  },
  {
    rule: 'citing',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:citing|cites?|(?:had |has )?cited|quoting|quotes|[Ww]ith reference to|with a link to|[Rr]efer(?:ring|red|s) to|relaying|via)(?: a report (?:by|from|in)| reporting by| information from| data from)?) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'as-outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`\b(?<cue>[Aa]s (?:cited|quoted|reported|informed|told|written) (?:by|to) )${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'as-outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`\b(?<cue>[Aa]s )${ANY}${OUTLET_SLOT},?(?: (?!(?:and|or|is|was|are|were)\b)[\p{L}\p{N}]+){0,3}? (?:${REPORTS}|puts?|calls?|called|describe[sd]?)\b`,
    ),
  },
  {
    rule: 'according-to',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>[Aa]ccording to(?: (?:a |the )?(?:report|reports|article|publication|information|sources?|journalists|data)(?: (?:by|in|from|of))?)?) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'told-outlet',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:[Tt]old|[Tt]ells|[Ss]peaking (?:to|with)|[Ss]poke (?:to|with)|[Ii]nterview(?:ed)? (?:with|to|for|by|on)|[Cc]omment(?:s|ary)? (?:to|for)|[Oo]n (?:the )?air (?:of|on)|[Rr]emarks to|[Ss]tatement to)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'article-for',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:(?:article|column|op-ed|essay|piece|interview|report|investigation) (?:for|in|on|by|from)|report by|[Ww]riting (?:in|for))) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'people-of-outlet',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor|[Ww]riter)s?(?: \p{Lu}[\p{L}.-]+){0,3},? (?:of|from|at|with|for)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'quoted-by',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT} (?<cue>(?:has |had )?(?:quot(?:es|ed)|cit(?:es|ed)) (?=\p{Lu}|him\b|her\b|them\b|the\b|an?\b))`,
    ),
  },
  {
    rule: 'words-from',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:[Qq]uot(?:es|ations)|[Ww]ords|[Rr]emarks|[Ii]nformation|[Tt]ext|[Rr]eport) (?:of [^,.;]{1,40} )?(?:comes? from|(?:is|was|are|were) taken from)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'outlet-people',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${OUTLET_SLOT}(?:[’']s?)? (?<cue>(?:journalists?|reporters?|correspondents?|columnists?|sources?|editors?|interlocutors?|witness|report|article|story|investigation)\b)`,
    ),
  },
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT},? (?:on \p{Lu}\p{L}+ |earlier |today )?(?<cue>(?:first |also |further |later )?${REPORTS}\b)`,
    ),
  },
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<=[\p{L}\p{N}][,"”»’']{1,3} )(?<cue>(?:as )?(?:reports?|reported|writes?|wrote|informs?|notes?|says?|quotes)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
];
