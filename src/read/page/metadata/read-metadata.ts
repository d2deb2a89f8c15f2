import type { DomDocument } from '../dom.js';
import type { Metadata, PageInput } from '../page.js';
import { cleanName } from './clean-name.js';
import { findBylines } from './find-bylines.js';
import { findPageOutlet } from './find-page-outlet.js';
import { findPublished } from './find-published.js';
import { findTitle } from './find-title.js';
import { gatherFacts } from './page-facts.js';
import { metaValues } from './read-meta-elements.js';

/** What an HTML page says of itself: JSON-LD, meta elements, microdata, and its address, each by a ladder of rungs. */
export function readMetadata(document: DomDocument, input: PageInput): Metadata {
  const facts = gatherFacts(document, input);
  const outlet = findPageOutlet(facts);
  const lang =
    document.documentElement?.getAttribute('lang') ?? metaValues(facts.metas, ['og:locale', 'content-language'])[0];
  const canonical =
    document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ??
    metaValues(facts.metas, ['og:url'])[0];
  return {
    title: findTitle(facts, input.outlet ?? outlet),
    bylines: findBylines(facts, outlet),
    outlet,
    language: /^[a-z]{2}(?=$|[-_])/i.exec(cleanName(lang ?? ''))?.[0].toLowerCase() ?? null,
    canonicalUrl: canonical && /^https?:\/\/\S{3,2000}$/i.test(canonical) ? canonical : null,
    published: findPublished(facts),
  };
}
