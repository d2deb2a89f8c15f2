import type { Telling } from './telling.js';

const WIDE =
  /\b(?:across|nationwide|nationally|national|throughout|countrywide|worldwide|globally|overall|in total|in all|altogether|combined)\b/i;
const PART =
  /\b(?:in the (?:city|town|village|district|suburb|province|state|capital|region) of|alone|among them|of them|including)\b/i;
/** Spans of time over which something is counted. */
const WINDOW =
  /\b(?:since (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|the (?:war|start|beginning|outbreak|invasion|crisis))|so far|to date|this (?:year|month|week)|last (?:year|month|week)|(?:first|second|third|fourth) (?:quarter|half)|first \p{L}+ months|in (?:19|20)\d\d|over the (?:past|last) [\p{L}\d]+ \p{L}+|per (?:day|week|month|year)|a (?:day|week|month|year)|annual(?:ly)?|monthly|daily|weekly)\b/giu;
/** Wholes of which a share is taken. */
const BASE =
  /\b(?:eligible|registered|valid|votes? cast|turnout|population|all (?:\p{L}+ )?(?:voters|citizens|people|adults))\b/giu;

/** Why two tellings speak of different parts, spans of time or wholes; null where nothing shows it. */
export function findScope(a: Telling, b: Telling): string | null {
  const windows = differing(WINDOW, a, b);
  if (windows) return `they count over different spans of time (${windows})`;
  const bases = differing(BASE, a, b);
  if (bases) return `they are shares of different wholes (${bases})`;
  if (WIDE.test(a.words) !== WIDE.test(b.words) && !shareScene(a, b))
    return 'one speaks of the whole, the other of a part';
  if (PART.test(a.words) !== PART.test(b.words) && !shareScene(a, b)) return 'one speaks of a part';
  return null;
}

const shareScene = (a: Telling, b: Telling): boolean =>
  a.scenes.some((x) => b.scenes.some((y) => x.name === y.name)) && !(WIDE.test(a.words) || WIDE.test(b.words));

/** The words of a kind that only one of the two has. */
function differing(pattern: RegExp, a: Telling, b: Telling): string | null {
  const [x, y] = [a, b].map((t) => new Set([...t.words.matchAll(pattern)].map((m) => m[0].toLowerCase())));
  if (!x || !y || (x.size === 0 && y.size === 0)) return null;
  const only = [...[...x].filter((w) => !y.has(w)), ...[...y].filter((w) => !x.has(w))];
  return only.length ? only.map((w) => `“${w}”`).join(', ') : null;
}
