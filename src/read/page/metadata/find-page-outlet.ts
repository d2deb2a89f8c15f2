import { hostOf, outletName } from '../../../known/find-outlet.js';
import { cleanName } from './clean-name.js';
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
  const found = RUNGS.map((rung) => nameIn(cleanName(rung(facts) ?? ''))).find(
    (name) => name !== '' && name.length < 80,
  );
  return found ? outletName(found) : null;
}

/** Some sites state an address or a handle where their name belongs. */
const nameIn = (name: string): string => (/^https?:/i.test(name) ? hostOf(name) : name.replace(/^@/, ''));
