import { ANY, type CreditRule, re } from './credit-rule.js';
import { OUTLET_LIST, OUTLET_SLOT } from './outlet-slot.js';

const SOURCE = '(?:Sources?|SOURCE|Via|VIA|Credit|Quelle|Fuente|Fonte|Источник|Джерело)';
/** A date or a time of day as bylines print it. */
const STAMP = String.raw`(?:[\p{L}., ]{0,20}\d[\p{L}\p{N}:.,/ ]{3,40})`;

/** The same without a mark before it: there a month, a day of the week or a number must begin it. */
const BARE_STAMP = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?,? |(?=\d))[\p{L}., ]{0,12}\d[\p{L}\p{N}:.,/ ]{3,40}`;
/** A place as it stands behind an agency: `Reuters, Oslo,`. */
const PLACE = String.raw`\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2},?`;

/** Lines that carry nothing but the credit. They cover the whole article. */
export const LINE_RULES: readonly CreditRule[] = [
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
    slot: 'free',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(String.raw`^\W*(?<cue>${SOURCE} ?:) *${ANY}${OUTLET_LIST}\W*$`),
  },
  {
    rule: 'source-line',
    slot: 'likely',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>${SOURCE} ?:) *${ANY}${OUTLET_SLOT}(?![\p{L}\p{N}]| (?:in|to|on|for|of|at|agencies|services|reports|media)\b)`,
    ),
  },
  {
    rule: 'copyright-line',
    slot: 'known',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(String.raw`^\W*(?<cue>(?:©|\([cC]\)|Copyright(?: ©)?)(?: ?\d{4})?(?: by)?) ${OUTLET_SLOT}`),
  },
  {
    rule: 'agency-byline',
    slot: 'known',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(String.raw`^\W*(?<cue>By) ${OUTLET_SLOT}(?: ?\|.{0,60})?\W*$`),
  },
  {
    rule: 'agency-byline',
    slot: 'likely',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>By(?: \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+,?(?: of| for| \||,)?)?) ${OUTLET_SLOT}\W*$`,
    ),
  },
  // The agency alone under the headline or below the text, perhaps with a stamp.
  {
    rule: 'agency-line',
    slot: 'agency',
    scope: 'article',
    signs: true,
    inFurniture: true,
    only: 'edge',
    pattern: re(String.raw`^\W*(?<cue>${OUTLET_SLOT})(?: ?[|,–—-] ?${STAMP}| ${BARE_STAMP}|, ?${PLACE})?\W*$`),
  },
  {
    rule: 'agency-line',
    slot: 'known',
    scope: 'article',
    signs: true,
    only: 'edge',
    pattern: re(String.raw`^\W*(?<cue>${OUTLET_SLOT}) ?[|,–—-] ?${STAMP}\W*$`),
  },
  {
    rule: 'dateline',
    slot: 'certain',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(String.raw`^(?<cue>\p{Lu}[\p{L}\p{N} .,'’-]{1,50}\() ?${OUTLET_SLOT}\) ?[-–—]`),
  },
  {
    rule: 'dateline',
    slot: 'likely',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(
      String.raw`^(?<cue>\p{Lu}[\p{L}\p{N} .,'’-]{1,50}[(/]) ?(?:\p{Lu}[\p{L} .]{1,30} ?[/,-] ?)?${OUTLET_SLOT}(?: ?[-–—,] ?[^)/]{1,24})?[)/](?! ?:)`,
    ),
  },
  {
    rule: 'dateline',
    slot: 'likely',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(String.raw`^(?<cue>\()(?:\p{Lu}[\p{L} .]{1,30} ?[-–—/,] ?)?${OUTLET_SLOT}\) ?[-–—]?`),
  },
  {
    rule: 'dateline',
    slot: 'known',
    scope: 'article',
    signs: true,
    inFurniture: true,
    pattern: re(String.raw`^(?<cue>\p{Lu}[\p{L}\p{N} .,'’]{1,50} [-–—] ?)${OUTLET_SLOT} [-–—]`),
  },
  {
    rule: 'headline-colon',
    slot: 'named',
    scope: 'article',
    only: 'title',
    pattern: re(String.raw`^${OUTLET_SLOT}(?<cue>:)(?= )`),
  },
  {
    rule: 'sign-off',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`(?=[-–—(])(?<=\p{L}{2}.{0,200}\s)(?<cue>[-–—] ?|\()${OUTLET_SLOT}\)?$`),
  },
  {
    rule: 'photo-credit',
    slot: 'likely',
    scope: 'background',
    inFurniture: true,
    pattern: re(
      String.raw`(?<cue>(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Vv]ideo)(?: [Cc]redit)?(?:(?: by| courtesy of)[: ]{1,2}| ?[:©/] ?| (?=[\p{Lu}©]))[^:\n]{0,40}?)${OUTLET_SLOT}(?: via [\p{L} ]+)?\W*$`,
    ),
  },
  // Wire material beside own reporting: the weakest sign, after whatever stands beside the words themselves.
  {
    rule: 'contributed',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`${OUTLET_SLOT}(?: also)? (?<cue>contributed to this)`),
  },
  {
    rule: 'contributed',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>With (?:additional )?(?:material|reporting|files|information) (?:from|by)) ${OUTLET_LIST}`,
    ),
  },
];
