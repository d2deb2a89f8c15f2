import { type CreditRule, re, REPORTS } from './credit-rule.js';

const UNNAMED = String.raw`(?<outlet>[Tt]he (?:mentioned |said |same |above |\p{Lu}\p{L}+ )?(?:publication|news ?paper|news agency|agency|magazine|outlet|portal|edition|broadcaster|channel|article|report|journalists)|[Aa]n? (?:local |foreign |regional |\p{Lu}\p{L}+ )?(?:publication|news ?paper|news agency|magazine|broadcaster|news site|tabloid)|[Aa] group of journalists|[Jj]ournalists|[Mm]ultiple (?:media )?reports|[Mm]edia reports|[Ff]oreign media|[Ww]estern media|[Ll]ocal media|[Nn]ews agencies)`;

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
  {
    rule: 'unnamed-reports',
    slot: 'certain',
    scope: 'sentence',
    pattern: re(String.raw`(?<outlet>[Aa] group of journalists),? [^.\n]{0,80}?(?<cue>${REPORTS})`),
  },
  {
    rule: 'unnamed-line',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    only: 'edge',
    pattern: re(
      String.raw`^\W*(?<cue>(?:Sources?|Via) ?:) *(?<outlet>(?:news |foreign |local )?(?:agencies|media|press))\W*$`,
      'giu',
    ),
  },
  {
    rule: 'unnamed-line',
    slot: 'certain',
    scope: 'article',
    inFurniture: true,
    only: 'edge',
    pattern: re(String.raw`^\W*(?<cue>(?<outlet>(?:News )?[Aa]gencies|Wire (?:services|reports)))\W*$`),
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
