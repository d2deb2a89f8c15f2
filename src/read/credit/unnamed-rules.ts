import { type CreditRule, re, REPORTS } from './credit-rule.js';

const UNNAMED = String.raw`(?<outlet>[Tt]he (?:mentioned |said |same |above |\p{Lu}\p{L}+ )?(?:publication|news ?paper|news agency|agency|magazine|outlet|portal|edition|broadcaster|channel|article|report|journalists)|[Aa]n? (?:local |foreign |regional |\p{Lu}\p{L}+ )?(?:publication|news ?paper|news agency|magazine|broadcaster|news site|tabloid)|[Aa] group of journalists|[Jj]ournalists|[Mm]ultiple (?:media )?reports|[Mm]edia reports|[Ff]oreign media|[Ww]estern media|[Ll]ocal media|[Ss]tate(?:-run)? (?:news )?(?:media|television|TV|radio|news agency)|(?:U\.?S\.?|U\.?K\.?|\p{Lu}\p{Ll}+(?:an|ish|ese|nch|eek|tch)|[Ss]everal|[Vv]arious) (?:(?:news )?media|(?:news|media) (?:accounts|outlets|organi[sz]ations|reports))|[Nn]ews agencies)`;

/** A line at the head or foot of an article that says nothing but this. */
const LINE = { rule: 'unnamed-line', slot: 'certain', scope: 'article', inFurniture: true, only: 'edge' } as const;

/** Outlets that the words do not name. Resolved inside the article where it allows, else left as they stand. */
export const UNNAMED_RULES: readonly CreditRule[] = [
  {
    rule: 'unnamed-according-to',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>[Aa]ccording to|[Aa]s (?:informs|reports|writes|notes|reported by)|[Vv]ia|citing|[Aa]s per|reports? via) ${UNNAMED}(?! of)`,
    ),
  },
  {
    rule: 'unnamed-according-to',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(String.raw`(?<cue>\b[Aa]s )${UNNAMED},?(?: [\p{L}\p{N}]+){0,3}? ${REPORTS}\b`),
  },
  // Translated: `…, writes the German edition`.
  {
    rule: 'unnamed-reports',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<=[\p{L}\p{N}][,"”»’']{1,3} )(?<cue>writes|reports|informs|notes|transmits|conveys|transfers|quotes) ${UNNAMED}`,
    ),
  },
  {
    rule: 'unnamed-told',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:told|interview (?:with|to)|speaking to|spoke to)) (?<outlet>(?:the|an?(?: local| foreign| regional| \p{Lu}\p{L}+)?) (?:news ?paper|paper|publication|outlet|magazine|broadcaster|channel|station|web ?site|news agency|edition|portal))(?! of)`,
    ),
  },
  {
    rule: 'unnamed-reports',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(String.raw`${UNNAMED} (?<cue>${REPORTS}|found out|found)\b(?! by)`),
  },
  // `A Norvian online outlet that covers the mines reported`: another one than those that the page names.
  {
    rule: 'unnamed-another',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<!\p{Lu}[\p{L}\p{N}]*(?<!day|ly|Earlier|Meanwhile|However), )(?<outlet>\b[Aa]n? (?:[\p{L}-]+ ){1,4}?(?:publication|news ?paper|news agency|magazine|broadcaster|news (?:web)?site|tabloid|(?:media|news) outlet|portal|daily|weekly))(?: (?:speciali[sz](?:ing|ed)|that|which|run|based|in|of|focus(?:ing|ed)) [^.,;:“”"\n]{1,80}?)? (?<cue>reported|writes|wrote|claimed|published)\b(?! by)`,
    ),
  },
  {
    rule: 'unnamed-reports',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(String.raw`(?<outlet>[Aa] group of journalists),? [^.\n]{0,80}?(?<cue>${REPORTS})`),
  },
  {
    ...LINE,
    pattern: re(
      String.raw`^\W*(?<cue>(?:Sources?|Via) ?:) *(?<outlet>(?:news |foreign |local )?(?:agencies|media|press))\W*$`,
      'giu',
    ),
  },
  {
    ...LINE,
    pattern: re(
      String.raw`^\W*(?<cue>(?<outlet>(?:News |NEWS )?(?:[Aa]gencies|AGENCIES)|(?:Wire|WIRE) (?:[Ss]ervices|SERVICES|[Rr]eports|REPORTS)))\W*$`,
    ),
  },
  // `Compiled from agencies`, `From staff and wire reports`, `With inputs from agencies`, `Selburg | Agencies`.
  {
    ...LINE,
    pattern: re(
      String.raw`^\W*(?<cue>(?:(?:compiled |gathered )?(?:from|by)|with(?: inputs?| files| reports?| material| information)?(?: from)?)) (?:(?:our |the )?(?:staff|local|own|combined|various|other)(?: (?:reports?|writers?|correspondents?|reporters?))?(?: and|,)? )?(?<outlet>(?:(?:foreign|local|international) )?(?:news |wire |press )?(?:agencies|(?:wire|news) (?:services|reports)|agency reports))\W*$`,
      'giu',
    ),
  },
  {
    ...LINE,
    pattern: re(
      String.raw`^\W*(?<cue>\p{Lu}[\p{L} ]{1,40} ?[|/,–—-] ?)(?<outlet>(?:News )?[Aa]gencies)(?: ?[|/,–—-][^\n]{0,40})?\W*$`,
    ),
  },
  {
    rule: 'unnamed-headline',
    slot: 'certain',
    scope: 'article',
    only: 'title',
    pattern: re(
      String.raw`(?<cue>(?: [-–—]|:) )(?<outlet>(?:foreign |local |Western )?(?:[Mm]edia(?: reports?)?|[Rr]eports?|[Pp]ress))$`,
    ),
  },
];
