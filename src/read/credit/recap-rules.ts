import { ANY, type CreditRule, re, REPORTS } from './credit-rule.js';
import { OUTLET_SLOT } from './outlet-slot.js';

/** An older story that is only recalled: a formula of outlets that speak of themselves. */
export const RECAP_RULES: readonly CreditRule[] = [
  {
    rule: 'recap',
    slot: 'certain',
    scope: 'background',
    pattern: re(
      String.raw`(?<cue>(?:[Ll]et us (?:recall|remind you)|[Ww]e (?:will )?remind(?: you)?|[Rr]ecall)(?: that)?,?) ${OUTLET_SLOT} (?:has )?(?:previously |earlier |already )?(?:${REPORTS}|cited|quoted)`,
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
  {
    rule: 'recap',
    slot: 'likely',
    scope: 'background',
    pattern: re(String.raw`(?<cue>\b[Aa]s )${OUTLET_SLOT} (?:has )?${REPORTS} (?:previously|earlier|before)\b`),
  },
  // What comes after a report is not the report's: `A minister confirmed the sale after Oldnews reported that it was near`.
  {
    rule: 'after-report',
    slot: 'likely',
    scope: 'sentence',
    pattern: re(
      String.raw`(?<cue>\b(?:after|since|when) )${ANY}${OUTLET_SLOT} (?:on \p{Lu}\p{L}+ )?(?:has |had )?(?:first |exclusively |earlier |previously )?(?:reported|revealed|disclosed|published|wrote)\b`,
    ),
  },
];
