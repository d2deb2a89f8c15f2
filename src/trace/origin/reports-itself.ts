import { findOutlet } from '../../known/find-outlet.js';
import type { PlacedArticle } from './index-pile.js';

/** Whether a text says that its outlet heard or saw for itself: "told us", "seen by OUTLET", "OUTLET has learned". */
export const hasSeenForItself = (text: string, outlet: string): boolean =>
  OWN_EYES.test(text) || isToldByName(text, outlet);

/** Whether a text says by its outlet's name that it was told to it: `told the Orly Post`. */
export const isToldByName = (text: string, outlet: string): boolean => seenBy(outlet).test(text);

/** Words that only who was there, or was spoken to, writes; an outlet's name plays no part. */
const OWN_EYES =
  /\b(?:told|seen by|obtained by|reviewed by|interview with|speaking to|spoke to|spoke with|speaking with) (?:us\b|our )|\b[Oo]ur (?:own )?(?:reporters?|correspondents?|photographers?|journalists?)\b|\b[Ww]e (?:saw|counted|measured|visited|watched|spoke (?:to|with))\b/u;

const patterns = new Map<string, RegExp>();

function seenBy(outlet: string): RegExp {
  const known = patterns.get(outlet);
  if (known) return known;
  const name = `(?:${namesOf(outlet).map(escape).join('|')})`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:told|[Ii]nterview(?:ed)? (?:with|by)|(?:[Ss]peaking|[Ss]poke) (?:to|with)|(?:seen|obtained|reviewed|viewed|examined|heard) by) (?:[Tt]he )?${name}(?!\p{L})|${name}(?:['’]s?)? (?:(?:reporters?|correspondents?|photographers?|journalists?|witness)(?!\p{L})|(?:has |had )?(?:learned|seen|obtained|reviewed|viewed)(?!\p{L})))`,
    'u',
  );
  patterns.set(outlet, pattern);
  return pattern;
}

/** The names by which an outlet speaks of itself: in full, by its aliases, and short with an article (`the Messenger`). */
function namesOf(outlet: string): string[] {
  const full = outlet.replace(/^The /, '');
  const words = full.split(' ');
  const short = words.length > 1 ? words.at(-1) : undefined;
  const aliases = findOutlet(outlet)?.aliases ?? [];
  return [full, ...aliases, ...(short ? [`the ${short}`, `The ${short}`] : [])];
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Whether an article says anywhere that its outlet reported for itself. */
export const reportsItself = ({ text, article, outlet }: PlacedArticle): boolean =>
  hasSeenForItself(text.slice(...article.span), outlet);
