import { hostOf, outletName } from '../../../known/find-outlet.js';
import { cleanName, nameKey } from './clean-name.js';
import type { PageFacts } from './page-facts.js';
import { outletOfAddress } from './read-address.js';
import { isOfType, namesIn } from './read-json-ld.js';
import { metaValues } from './read-meta-elements.js';

const META_KEYS = ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'citation_journal_title'];

/** The rungs of the outlet ladder, best first. */
const RUNGS: readonly ((facts: PageFacts) => string | null | undefined)[] = [
  ({ metas }) => metaValues(metas, ['og:site_name'])[0],
  ({ article, things }) => namesIn(article?.publisher, things)[0],
  ({ metas }) => metaValues(metas, META_KEYS)[0],
  ({ things }) =>
    namesIn(
      things.filter((thing) => isOfType(thing, /(?:NewsMediaOrganization|WebSite)$/)),
      things,
    )[0],
  ({ input }) => outletOfAddress(input.url),
];

/** Who publishes a page, under its known name where it has one. */
export function findPageOutlet(facts: PageFacts): string | null {
  const host = nameKey(hostOf(facts.input.url ?? facts.canonical ?? '').replace(/\.[a-z]{2,}(?:\.[a-z]{2})?$/i, ''));
  const names = RUNGS.map((rung) => withoutTagline(nameIn(cleanName(rung(facts) ?? '')), host)).filter(
    (name) => name !== '' && name.length < 80,
  );
  const [first] = names;
  const named = first && isTagline(first, host) ? names.find((name) => !isTagline(name, host)) : first;
  return named ? outletName(named) : (first ?? null);
}

const FEWEST_WORDS = 5;

/** A sentence about the site in the place of its name: many words, none of them in its address. */
const isTagline = (name: string, host: string): boolean =>
  name.split(' ').length >= FEWEST_WORDS && !(host !== '' && nameKey(name).includes(host));

/** `Autoracing | F1 | Indy` -> `Autoracing`: the part that the address repeats, else the first where several follow. */
function withoutTagline(name: string, host: string): string {
  const parts = name.split(/\s+[|–—»·•:-]\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return name;
  const own = parts.find((part) => host !== '' && (host.includes(nameKey(part)) || nameKey(part).includes(host)));
  return own ?? (parts.length > 2 || /[|]/.test(name) ? (parts[0] ?? name) : name);
}

/** Some sites state an address or a handle where their name belongs. */
const nameIn = (name: string): string => (/^https?:/i.test(name) ? hostOf(name) : name.replace(/^@/, ''));
