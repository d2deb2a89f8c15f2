import { ANY, type CreditRule, re, REPORTS } from './credit-rule.js';
import { LONG_SLOT, OUTLET_LIST, OUTLET_NOUN, OUTLET_SLOT } from './outlet-slot.js';

/** What an outlet says of its own business is no report: `CBS said it was canceling the show`. */
const NOT_OF_ITSELF = String.raw`(?! (?:that |on \p{Lu}\p{L}+ (?:that )?|in a statement (?:that )?)?(?:it|its|he was fired)\b)`;
/** What is confirmed, denied or followed comes from elsewhere: `a spokesman told Oldnews, confirming a report by | the Gazette`. */
const NOT_ANSWERED = String.raw`(?<!\b(?:confirm(?:ed|ing|s)?|den(?:ied|ying|ies)|reject(?:ed|ing|s)|dismiss(?:ed|ing|es)|disput(?:ed|ing|es)|(?:blast|slamm?|criticis|criticiz|denounc|condemn|mock|brand|rebutt?|refut|contradict)(?:ed|ing|e?s)|comment(?:ed|ing) on|in (?:apparent )?reference to|(?:respond|react)(?:ed|ing) to|in response to|following|after|despite) (?:(?:an?|the|that|this|these|earlier|recent) )?(?:[\p{L}-]+ ){0,2}?)`;
/** Verbs of speaking that put words on the air. */
const SPOKEN = String.raw`(?:said|says|saying|told|added|argued|claimed|insisted|stated|explained|declared|commented|announced|appear(?:s|ed|ing|ance)?|interview(?:ed)?|spoke|speaking|discuss(?:ed|ing)?|remarks|comments|suggested|admitted|acknowledged|asked|visited)`;

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
      String.raw`(?<cue>(?:first )?(?:reported|published|revealed|disclosed|(?:cited|quoted)(?: as saying)?|seen|obtained|reviewed|carried|confirmed|aired|broadcast|relayed) (?:(?:on )?\p{Lu}?\p{L}+ )?by) ${ANY}${OUTLET_SLOT}`,
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
      String.raw`${NOT_ANSWERED}(?<cue>(?:(?:article|column|op-ed|essay|piece|interview|report|investigation) (?:for|in|on|by|from)|report by|[Ww]riting (?:in|for))) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'people-of-outlet',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>(?:[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor|[Ww]riter)s?(?: \p{Lu}[\p{L}.-]+){0,3},? (?:of|from|at|with|for)) ${ANY}${OUTLET_SLOT}(?!,? (?:joins?|joined|joining) )`,
    ),
  },
  {
    rule: 'quoted-by',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT} (?<cue>(?:has |had )?(?:quot(?:es|ed)|cit(?:es|ed)) (?=\p{Lu}|him\b|her\b|them\b|the\b|an?\b|[^.;“”"]{1,80} (?:as )?saying\b))`,
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
      String.raw`${NOT_ANSWERED}(?<!\b(?:former|ex-|once|then-) ?(?:an? |the )?)${OUTLET_SLOT}(?:[’']s?)? (?<cue>(?:journalists?|reporters?|correspondents?|columnists?|sources?|editors?|interlocutors?|witness|report|article|story|investigation|interview|exclusive|panel|op-ed|column|profile|podcast|broadcast|tally|count(?! of the)|calculations?)\b)`,
    ),
  },
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT}(?: (?:news ?paper|magazine|news agency|agency|website|news site|portal|(?:television|TV|radio) (?:station|channel)))?,? (?:on \p{Lu}\p{L}+ |earlier |today )?(?<cue>(?:(?:had|has) )?(?:first |also |further |later |recently |originally |exclusively |separately |earlier |previously )?${REPORTS}\b)${NOT_OF_ITSELF}`,
    ),
  },
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<=[\p{L}\p{N}][,"”»’']{1,3} )(?<cue>(?:as )?(?:reports?|reported|writes?|wrote|informs?|notes?|says?|quotes|transmits|conveys|transfers|passes)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  // `Oldnews, a site run by former miners, reported`: what stands between says that it is an outlet.
  {
    rule: 'outlet-reports',
    slot: 'free',
    scope: 'sentence',
    pattern: re(
      String.raw`${OUTLET_SLOT}, (?:an?|the) (?:[\p{L}\p{N}-]+ ){0,4}?${OUTLET_NOUN}\b[^.;:“”"\n]{0,80}?,? (?<cue>(?:first |also |later |earlier )?(?:reports?|reported|writes?|wrote|says?|said|claims?|claimed|cited|cites|quoted|quotes)\b)${NOT_OF_ITSELF}`,
    ),
  },
  // Only outlets report what they cite: there even a name that nobody knows is one.
  {
    rule: 'outlet-reports',
    slot: 'free',
    scope: 'sentence',
    pattern: re(
      String.raw`${LONG_SLOT} (?<cue>(?:has )?(?:reports?|reported|writes?|wrote|informs?|informed)),? (?=citing|quoting|referring to|with reference to|with a link to)`,
    ),
  },
  {
    rule: 'outlet-reports',
    slot: 'free',
    scope: 'sentence',
    pattern: re(String.raw`(?<=[\p{L}\p{N}][,"”»’']{1,3} )(?<cue>reports|informs|transmits|writes) ${LONG_SLOT}`),
  },
  {
    rule: 'people-of-outlet',
    slot: 'free',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b[Tt]he (?:journalists|reporters|correspondents|editors) (?:of|from|at)) ${LONG_SLOT}`,
    ),
  },
  // Translated: `…, Interfax transfers`, `TASS passes with reference to the ministry`.
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT} (?<cue>(?:transfers|passes|relays|broadcasts))(?= with (?:reference|a link)|,? (?:citing|referring|quoting)|[.,]?$|\.(?: |$))`,
    ),
  },
  // `wrote Ann Lee in The Guardian`, `an opinion article published Monday in The Washington Post`.
  {
    rule: 'article-for',
    slot: 'known',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:wr(?:ote|ites?|itten|iting)|noted|argued|article|column|op-ed|opinion (?:article|piece)|commentary|editorial|essay|interview|profile|investigation|publish(?:ed|ing))(?: [^\s.;,“”"]+){0,5}? (?:published |appearing )?(?:in|for|at)) ${ANY}${OUTLET_SLOT}(?! (?:building|office|newsroom|headquarters))`,
    ),
  },
  {
    rule: 'article-for',
    slot: 'known',
    scope: 'sentence',
    pattern: re(
      String.raw`${NOT_ANSWERED}(?<cue>\b(?:article|story|report|piece|investigation|column|profile) (?:this week |last week |last month |on \p{Lu}\p{L}+ )?(?:in|by|from)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  // `said Sunday on CNN`, `on NBC’s “Meet the Press”`.
  {
    rule: 'on-air',
    slot: 'broadcaster',
    scope: 'sentence',
    pattern: re(String.raw`(?<cue>\b${SPOKEN}(?: [^\s.;“”"]+){0,6}? on) (?:the )?${OUTLET_SLOT}`),
  },
  {
    rule: 'on-air',
    slot: 'broadcaster',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:[Oo]n|[Dd]uring|visited|host of)) ${OUTLET_SLOT}(?=[’'](?:s\b)? ?[“"‘']{1,2}\p{Lu})`,
    ),
  },
  {
    rule: 'on-air',
    slot: 'broadcaster',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| night| evening| afternoon)?,? on)) ${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'on-air',
    slot: 'broadcaster',
    scope: 'sentence',
    pattern: re(String.raw`(?<cue>\b[Oo]n) ${OUTLET_SLOT}(?= (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)`),
  },
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${ANY}${OUTLET_SLOT} (?<cue>(?:was|were|became) (?:the )?first (?:outlet |paper |media outlet )?to (?:report|publish|reveal|disclose|write)|broke the (?:news|story))`,
    ),
  },
  // The noun behind a name shows that it is an outlet's: `MENA news agency said`, `an interview to the Advocate, a magazine`.
  {
    rule: 'outlet-reports',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`${OUTLET_SLOT} (?:news agency|news ?paper|news site|news portal|(?:television|TV|radio) (?:station|channel)),? (?<cue>${REPORTS}|showed|aired|broadcast)\b`,
    ),
  },
  {
    rule: 'told-outlet',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:told|interview (?:with|to)|(?:column|article|op-ed|essay)(?: this \p{L}+| last \p{L}+)? in|(?:spoke|speaking) to)) ${OUTLET_SLOT}(?=, an? (?:[\p{L}-]+ ){0,3}(?:news ?paper|magazine|daily|weekly|broadcaster|news site|website|portal|radio station|news agency)\b)`,
    ),
  },
  // `identified herself to CNN as`, `confirmed to Reuters that`.
  {
    rule: 'told-outlet',
    slot: 'known',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:confirmed|said|admitted|explained|identified|revealed|disclosed|denied|described|provided|sent|gave|acknowledged|insisted|clarified|repeated|shared|e?mailed|released)(?: [^\s.;,“”"]+){0,4}? (?:to|with)) ${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'as-outlet-reports',
    slot: 'known',
    scope: 'sentence',
    pattern: re(String.raw`\b(?<cue>[Aa]s )${OUTLET_SLOT}[’']s? (?:\p{Lu}[\p{L}.-]+ ){1,3}${REPORTS}\b`),
  },
];
