import { outletName } from '../../../known/find-outlet.js';
import type { Article } from '../article.js';
import { matchFurniture } from '../match-furniture.js';

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
      /^\W{0,3}(?:copyright )?(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?,? )(?:by )?(?:the )?(\p{Lu}[\p{L}\p{N}.’'& -]{1,40}?)(?:,? (?:inc|ltd|llc|limited|gmbh|corp)\b.*| (?:19|20)\d\d)?(?:\.? all rights|\. (?=\p{L})|[.,|]? *$)/imu,
  },
];

/** Words after a copyright sign that name no publisher. */
const NO_OUTLET = /polic(?:y|ies)|reprint|rights|terms|privacy|copyright|getty|images?\b|photo/i;

/** The outlet that a page's own words say it is, with the place of the name: an editor’s title, the rights, or the masthead. */
export function findSelfNamedOutlet(text: string): Article['outlet'] {
  for (const { pattern } of SELF_NAMINGS) {
    const match = pattern.exec(text);
    const name = match?.[1];
    if (!match || !name || NO_OUTLET.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    return { name: outletName(name), span: [start, start + name.length] };
  }
  return findMasthead(text);
}

/** The first line of a page where it is a name of two to four words or a domain, and the page says it again further down. */
function findMasthead(text: string): Article['outlet'] {
  const [, space = '', name = ''] = /^(\s*)([^\r\n]{3,40}?)[ \t]*[\r\n]/.exec(text) ?? [];
  const isName = /^\p{Lu}[\p{L}\p{N}’'&-]*(?:(?: [\p{L}\p{N}’'&-]+){1,3}|\.\p{L}{2,8})$/u.test(name);
  const start = space.length;
  if (!isName || matchFurniture({ text: name, length: name.length })) return null;
  const isSaidAgain = text.toLowerCase().includes(name.toLowerCase(), start + name.length);
  return isSaidAgain ? { name: outletName(name), span: [start, start + name.length] } : null;
}
