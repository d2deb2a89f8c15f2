import { outletName } from '../../../known/find-outlet.js';
import type { Article } from '../article.js';

/** Words in which a page names its own outlet. Group 1 is the name. */
const SELF_NAMINGS: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  {
    why: 'an interviewer introduced as the outlet’s own editor',
    pattern:
      /\((\p{Lu}[\p{L}\p{N}.’'& -]{1,40}?) (?:Editor|Reporter|Correspondent|Staff|News Desk|Interviewer|Host|Newsroom)\)/u,
  },
  {
    why: 'the copyright notice, with its year, at the start of a line',
    pattern:
      /^\W{0,3}(?:copyright )?(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?,? )(?:by )?(?:the )?(\p{Lu}[\p{L}\p{N}.’'& -]{1,40}?)(?:,? (?:inc|ltd|llc|limited|gmbh|corp)\b.*| (?:19|20)\d\d)?(?:\.? all rights|[.|] |[.,|]? *$)/imu,
  },
  {
    why: 'the masthead: the first line of the page, above its menu',
    pattern: /^\s*(\p{Lu}[\p{L}\p{N}.’'& -]{2,40}?) *\r?\n\s*(?:home|news|main|world|politics|menu)\b/iu,
  },
];

/** Words after a copyright sign that name no publisher. */
const NO_OUTLET = /polic(?:y|ies)|reprint|rights|terms|privacy|copyright|getty|images?\b|photo/i;

/** The outlet that a page's own words say it is, with the place of the name; a domain is written lower case: `Example.news` -> `example.news`. */
export function findSelfNamedOutlet(text: string): Article['outlet'] {
  for (const { pattern } of SELF_NAMINGS) {
    const match = pattern.exec(text);
    const name = match?.[1];
    if (!match || !name || NO_OUTLET.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    return { name: outletName(isDomain(name) ? name.toLowerCase() : name), span: [start, start + name.length] };
  }
  return null;
}

const isDomain = (name: string): boolean => /^[\p{L}\p{N}-]+(?:\.[\p{L}]{2,})+$/u.test(name);
