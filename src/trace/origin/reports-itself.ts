import { findOutlet } from '../../known/find-outlet.js';
import { remember } from '../../remember.js';
import type { PlacedArticle } from './index-pile.js';

/** Whether a text says that its outlet heard or saw for itself: "told us", "seen by OUTLET", "OUTLET has learned". */
export const hasSeenForItself = (text: string, outlet: string): boolean =>
  OWN_EYES.test(text) || isToldByName(text, outlet);

/**
 * Whether a text says by its outlet's name that it was told to it: `told the Orly Post`, `the Orly Post has learned`. Names are sought as
 * plain strings: a pile has as many outlets as it likes, and a pattern for each would fill the memory for patterns.
 */
export function isToldByName(text: string, outlet: string): boolean {
  const names = namesOf(outlet).filter((name) => name !== '' && text.includes(name));
  return names.length > 0 && (isToldTo(text, names) || names.some((name) => tellsOfItself(text, name)));
}

/** Words that only who was there, or was spoken to, writes; an outlet's name plays no part. */
const OWN_EYES =
  /\b(?:told|seen by|obtained by|reviewed by|interview with|speaking to|spoke to|spoke with|speaking with) (?:us\b|our )|\b[Oo]ur (?:own )?(?:reporters?|correspondents?|photographers?|journalists?)\b|\b[Ww]e (?:saw|counted|measured|visited|watched|spoke (?:to|with))\b/u;

const TOLD =
  /(?<![\p{L}\p{N}])(?:told|[Ii]nterview(?:ed)? (?:with|by)|(?:[Ss]peaking|[Ss]poke) (?:to|with)|(?:seen|obtained|reviewed|viewed|examined|heard) by) (?<the>[Tt]he )?/gu;
const OF_ITSELF =
  /(?:['’]s?)? (?:(?:reporters?|correspondents?|photographers?|journalists?|witness)(?!\p{L})|(?:has |had )?(?:learned|seen|obtained|reviewed|viewed)(?!\p{L}))/uy;

function isToldTo(text: string, names: readonly string[]): boolean {
  for (const match of text.matchAll(TOLD)) {
    const end = match.index + match[0].length;
    const starts = [end, end - (match.groups?.the?.length ?? 0)];
    if (starts.some((start) => names.some((name) => text.startsWith(name, start) && isEnd(text, start + name.length))))
      return true;
  }
  return false;
}

const isEnd = (text: string, at: number): boolean => !/^\p{L}/u.test(text.slice(at, at + 2));

function tellsOfItself(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    OF_ITSELF.lastIndex = at + name.length;
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && OF_ITSELF.test(text)) return true;
  }
  return false;
}

/** The names by which an outlet speaks of itself: in full, by its aliases, and short with an article (`the Messenger`). */
function namesOf(outlet: string): string[] {
  const full = outlet.replace(/^The /, '');
  const words = full.split(' ');
  const short = words.length > 1 ? words.at(-1) : undefined;
  const aliases = findOutlet(outlet)?.aliases ?? [];
  return [full, ...aliases, ...(short ? [`the ${short}`, `The ${short}`] : [])];
}

/** Whether an article says anywhere that its outlet reported for itself. */
export const reportsItself = remember(({ text, article, outlet }: PlacedArticle): boolean =>
  hasSeenForItself(text.slice(...article.span), outlet),
);
