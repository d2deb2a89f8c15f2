import { ANY, type CreditRule, re } from './credit-rule.js';
import { OUTLET_LIST, OUTLET_SLOT } from './outlet-slot.js';

/** What a text is called in a line about it. */
const TEXT = String.raw`(?:article|story|report|piece|post|content|material|news item|copy)`;
/** Agencies that write themselves small. */
const SMALL = String.raw`(?:\/? ?(?<outlet>dpa(?:-infocom|-AFX)?|ritzau|sda|epd|afp)(?![\p{L}\p{N}]))`;

/** Notes at the foot of an article that say whose text it is or whose material went into it. They cover the whole article. */
export const HAND_OVER_RULES: readonly CreditRule[] = [
  // `(This story has not been edited by our staff and is published from a syndicated feed - PTI)`
  {
    rule: 'published-at',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(
      String.raw`(?<cue>(?:syndicated|news agency|wire|agency) feed(?: ?[:–—-]| of| from| by)?|auto-?generated (?:from|by)(?: the)?(?: feed of)?) ${OUTLET_SLOT}`,
    ),
  },
  // `This article is republished from The Conversation under a Creative Commons licence.`
  {
    rule: 'published-at',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:[Tt]his|[Tt]he) ${TEXT} (?:above |below )?(?:is|was|has been|comes|appears)(?: being)?(?: first| originally)? (?:re-?published|published|reprinted|reproduced|syndicated|provided|produced|supplied|distributed|licensed|adapted|translated|taken|made available|shared)(?: here)?(?: (?:from|by|at|on|in|courtesy of|with (?:the )?permission (?:of|from)|through|via))(?: a (?:\p{L}+ ){1,3}(?:agreement|partnership) with)?) ${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'published-at',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`(?<cue>(?:re-?published|published|reproduced|shared|provided) (?:here )?(?:under|as part of|through) (?:an? |the |our )?(?:[\p{L}-]+ ){0,4}(?:agreement|partnership|licence|license) (?:with|from|of)) ${OUTLET_SLOT}`,
    ),
  },
  {
    rule: 'published-at',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:Article|Story|Report|Text|Content|Material|Copy|News) (?:courtesy of|provided by|supplied by|by courtesy of|from|via|by)) ${OUTLET_SLOT}\W*$`,
    ),
  },
  // `The post HEADLINE appeared first on Velmark Ledger.`
  {
    rule: 'published-at',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`^The (?:post|article|story) [^\n]{3,200}? (?<cue>(?:first appeared|appeared first) (?:on|in|at)) ${OUTLET_SLOT}`,
    ),
  },
  // `This report by The Canadian Press was first published June 3, 2031.`
  {
    rule: 'published-at',
    slot: 'likely',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(
      String.raw`^\W*(?<cue>[Tt]his ${TEXT} (?:by|from|of)) ${OUTLET_SLOT} (?:was|is|has been) (?:first |originally )?(?:published|distributed)`,
    ),
  },
  {
    rule: 'published-at',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(
      String.raw`(?<cue>(?:[Dd]istributed|[Ss]yndicated|[Pp]rovided|[Ss]upplied) by) ${OUTLET_SLOT}(?:, (?:LLC|Inc)\b)?\.?\W*$`,
    ),
  },
  // `Our Standards: The Thomson Reuters Trust Principles.`
  {
    rule: 'published-at',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    pattern: re(String.raw`(?<cue>(?:Our )?Standards ?: ?)(?:The )?Thomson (?<outlet>Reuters)(?= Trust Principles)`),
  },
  // Initials alone, in brackets, between slashes or behind a dash: `(TT)`, `(©NTB)`, `/ritzau/`, `==Kyodo`, `- AAP`.
  {
    rule: 'sign-off',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(String.raw`(?:^|[.!?…”"»’)] ?)(?<cue>\(©? ?|\/|={1,2} ?|--? |[–—] ?|© ?)${OUTLET_LIST}[)/]?$`),
  },
  {
    rule: 'sign-off',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(String.raw`(?:^|[.!?…”"»’)] ?)(?<cue>\(©? ?|© ?|\/|--? |[–—] ?)${SMALL}(?:[)/]|,[^\n]{0,40})?$`),
  },
  {
    rule: 'sign-off',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(String.raw`^\(?(?:dpa|ritzau|sda|epd)(?<cue> ?[/,] ?)${OUTLET_LIST}\)?$`),
  },
  {
    rule: 'copyright-line',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(String.raw`^\W*(?<cue>(?:©|\([cC]\)|Copyright(?: ©)?)(?: ?\d{4})?(?: by)?) ${SMALL}`),
  },
  {
    rule: 'dateline',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(String.raw`^(?<cue>\p{Lu}[\p{L}\p{N} .,'’-]{1,50}[(/]) ?${SMALL}[^)/\n]{0,20}[)/]`),
  },
  // Several agencies, or one beside the outlet itself, alone on a line: `Reuters, AFP`, `LETA/Corrin Daily, Selburg`, `PTI | New Delhi`.
  {
    rule: 'agency-line',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    only: 'edge',
    signs: true,
    pattern: re(
      String.raw`^\W*(?<cue>${OUTLET_SLOT}) ?[/|,](?! ?\d)(?: ?[\p{Lu}\d][\p{L}\p{N}:.’'-]* ?[,|/]?){1,10}\W*$`,
    ),
  },
  {
    rule: 'agency-line',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    only: 'edge',
    signs: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:\p{Lu}[\p{L}\p{N}:.’'-]*[,|/]? ){0,6}?\p{Lu}[\p{L}.’'-]* ?[/|,]) ?${OUTLET_SLOT}\W*$`,
    ),
  },
  {
    rule: 'agency-line',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    only: 'edge',
    signs: true,
    pattern: re(String.raw`^\W*(?<cue>${SMALL})(?: ?[/|,–—-][^\n]{0,40})?\W*$`),
  },
  {
    rule: 'agency-byline',
    slot: 'agency',
    scope: 'article',
    inFurniture: true,
    only: 'edge',
    signs: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:By |BY )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},? ?[(/,|–—-] ?(?:via |for |of )?)${OUTLET_SLOT}(?: (?:Political|Business|Sports?|Science|Diplomatic|Staff|Chief|Foreign) ?(?:Correspondent|Reporter|Writer|Editor)?)?\)?(?: \p{Lu}\p{L}+)?\W*$`,
    ),
  },
  {
    rule: 'contributed',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:(?:[Ss]taff|[Oo]wn) (?:reports?|writers?|correspondents?)|[Oo]ur (?:correspondents?|bureau|reporters?)|[Ww]eb [Dd]esk|[Nn]ews [Dd]esk|[Nn]ewsroom),? (?:with|and|&|\+|\/)) ${OUTLET_LIST}\W*$`,
    ),
  },
  {
    rule: 'contributed',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    pattern: re(
      String.raw`${OUTLET_SLOT} (?:[\p{Ll}-]+ ){0,2}(?:writer|reporter|correspondent|journalist|producer)s? [^\n.]{3,120}? (?<cue>(?:also )?contributed to this)`,
    ),
  },
  {
    rule: 'contributed',
    slot: 'known',
    scope: 'article',
    inFurniture: true,
    signs: true,
    pattern: re(
      String.raw`^\W*(?<cue>(?:[Ww]ith )?(?:(?:[Aa]dditional|[Ff]urther|[Aa]gency|[Ww]ire|[Ss]ome) )?(?:[Mm]aterials?|[Rr]eporting|[Ff]iles|[Ii]nformation|[Ii]nputs?|[Cc]ontributions?|[Ww]ires|[Ww]ith) (?:from|by|of)(?: (?:agencies|our (?:correspondents?|bureau)),?(?: and)?)?) ${ANY}${OUTLET_LIST}\W*$`,
    ),
  },
];
