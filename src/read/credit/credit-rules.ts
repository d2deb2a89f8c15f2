import { OUTLET_LIST, OUTLET_NOUN, OUTLET_SLOT } from './outlet-slot.js';
import type { CreditScope } from './credit.js';

export type Slot = 'certain' | 'likely' | 'known';

/** One way in which outlets credit each other. Patterns are matched inside one line of page text. */
export interface CreditRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** `certain`: these words are used of outlets only; `likely`: the name must be or look like an outlet; `known`: it must be known. */
  readonly slot: Slot;
  readonly scope: CreditScope;
  /** Whether the rule also reads furniture: on some pages the furniture is the only credit. */
  readonly inFurniture?: boolean;
}

const REPORTS = String.raw`(?:reports?|reported|writes?|wrote|informs?|informed|notes?|noted|says?|said|claims?|claimed|reveals?|revealed|discloses?|disclosed|announces?|announced|publish(?:es|ed)|adds?|added|points? out|pointed out|emphasi[sz]e[sd]?|stress(?:es|ed)|learned|has learned|has reported|has written|understands)`;
const NATION = String.raw`(?:(?:the )?(?:\p{Lu}\p{L}+ )?)`;
/** A word for the kind of outlet may stand before its name, and then even an unknown name is an outlet's. */
const ANY = String.raw`(?:${NATION}(?<kind>${OUTLET_NOUN}) )?`;
const re = (source: string, flags = 'gu'): RegExp => new RegExp(source, flags);

/** The ordered list: where two rules match the same outlet's name, the first one stands. */
export const CREDIT_RULES: readonly CreditRule[] = [
  // Lines that carry nothing but the credit. They cover the whole article.
  {
    rule: 'published-at',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:[Tt]his (?:article|story|report|piece|post) (?:was )?)?(?:[Oo]riginally |[Ff]irst )?(?:[Pp]ublished|[Aa]ppeared|[Rr]eprinted|[Rr]epublished|[Ss]yndicated) (?:at|on|by|in|from|with permission (?:of|from)|courtesy of)) ${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'source-line',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:Source|Sources|SOURCE|Via|VIA|Credit|Quelle|Fuente|Fonte|Источник|Джерело) ?:) *${ANY}${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'copyright-line',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`^\W*(?<cue>(?:©|\([cC]\)|Copyright(?: ©)?)(?: ?\d{4})?(?: by)?) ${OUTLET_SLOT}`),
  },
  {
    rule: 'agency-byline',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>By(?: \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+,?(?: of| for| \||,)?)?) ${OUTLET_SLOT}\W*$`,
    ),
  },
  {
    rule: 'dateline',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`^(?<cue>\p{Lu}[\p{L} .,'’-]{1,40}(?:,? ?\d{1,2})? ?\() ?${OUTLET_SLOT}\) ?[-–—]`),
  },
  {
    rule: 'dateline',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^(?<cue>\p{Lu}[\p{L} .,'’-]{1,40}(?:,? ?\d{1,2})? ?[(/]) ?(?:\p{Lu}[\p{L} .]{1,30} ?[/,-] ?)?${OUTLET_SLOT}(?: ?[-–—,] ?[^)/]{1,24})?[)/](?! ?:)`,
    ),
  },
  {
    rule: 'dateline',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`^(?<cue>\()(?:\p{Lu}[\p{L} .]{1,30} ?[-–—/,] ?)?${OUTLET_SLOT}\) ?[-–—]?`),
  },
  {
    rule: 'sign-off',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`(?<=\p{L}{2}.{0,200}\s)(?<cue>[-–—] ?|\()${OUTLET_SLOT}\)?$`),
  },
  {
    rule: 'photo-credit',
    slot: 'likely',
    scope: 'background',
    inFurniture: true,
    pattern: re(
      String.raw`(?<cue>(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo)(?: [Cc]redit)?(?: by| courtesy of)?[:©/ ]{1,3}[^:\n]{0,40}?)${OUTLET_SLOT}(?: via [\p{L} ]+)?\W*$`,
    ),
  },
  // An older story that is only recalled: a formula of outlets that speak of themselves.
  {
    rule: 'recap',
    slot: 'certain',
    scope: 'background',
    pattern: re(
      String.raw`(?<cue>(?:[Ll]et us (?:recall|remind you)|[Ww]e (?:will )?remind(?: you)?|[Rr]ecall)(?: that)?,?) ${OUTLET_SLOT} (?:has )?(?:previously |earlier |already )?${REPORTS}`,
    ),
  },
  {
    rule: 'recap',
    slot: 'likely',
    scope: 'background',
    pattern: re(String.raw`(?<cue>(?:[Ee]arlier|[Pp]reviously),? )${OUTLET_SLOT} (?:has )?${REPORTS}`),
  },
  {
    rule: 'recap',
    slot: 'likely',
    scope: 'background',
    pattern: re(String.raw`(?<cue>[Aa]s )${OUTLET_SLOT} (?:has )?(?:previously|earlier|already) ${REPORTS}`),
  },
  {
    rule: 'recap',
    slot: 'likely',
    scope: 'background',
    pattern: re(String.raw`^${OUTLET_SLOT} (?<cue>(?:also|previously|earlier) (?:reported|wrote|informed))`),
  },
  // In the sentence.
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
      String.raw`(?<cue>[Aa]s (?:(?:cited|quoted|reported|informed|told|written) by )?)${ANY}${OUTLET_SLOT}(?: ${REPORTS})?`,
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
      String.raw`(?<cue>(?:[Tt]old|[Tt]ells|[Ss]peaking (?:to|with)|[Ss]poke (?:to|with)|[Ii]nterview(?:ed)? (?:with|to|for|by|on)|[Cc]omment(?:s|ary)? (?:to|for)|[Rr]emarks to|[Ss]tatement to)) ${ANY}${OUTLET_SLOT}`,
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
    rule: 'outlet-people',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`${OUTLET_SLOT}(?:[’']s?)? (?<cue>(?:journalists?|reporters?|correspondents?|columnists?|sources?|editors?|interlocutors?))`,
    ),
  },
  {
    rule: 'outlet-reports',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(String.raw`${ANY}${OUTLET_SLOT},? (?<cue>(?:first |also |further |later )?${REPORTS})`),
  },
];

const UNNAMED = String.raw`(?<outlet>[Tt]he (?:mentioned |said |same |above |\p{Lu}\p{L}+ )?(?:publication|news ?paper|news agency|agency|magazine|outlet|portal|edition|broadcaster|channel|article|report|journalists)|[Jj]ournalists|[Mm]ultiple (?:media )?reports|[Mm]edia reports|[Ff]oreign media|[Ww]estern media|[Ll]ocal media|[Nn]ews agencies)`;

/** Outlets that the words do not name. Resolved inside the article where it allows, else left as they stand. */
export const UNNAMED_RULES: readonly CreditRule[] = [
  {
    rule: 'unnamed-according-to',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>[Aa]ccording to|[Aa]s(?: (?:informs|reports|writes|notes|reported by))?|[Vv]ia|citing|[Aa]s per|reports? via) ${UNNAMED}(?! of)`,
    ),
  },
  {
    rule: 'unnamed-reports',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(String.raw`${UNNAMED} (?<cue>${REPORTS}|found out|found)(?! by)`),
  },
];
