import type { DomDocument } from '../dom.js';
import type { Metadata, PageInput } from '../page.js';
import { walkBlocks } from '../walk-blocks.js';
import type { ShownBlock } from '../walk-blocks.js';
import { cleanName } from './clean-name.js';
import { findBylines } from './find-bylines.js';
import { findHandOvers } from './find-hand-overs.js';
import { findPageOutlet } from './find-page-outlet.js';
import { findPosts } from './find-posts.js';
import { findPublished } from './find-published.js';
import { findTitle } from './find-title.js';
import { findUpdated } from './find-updated.js';
import { gatherFacts } from './page-facts.js';
import { metaValues } from './read-meta-elements.js';

/** What an HTML page says of itself: JSON-LD, meta elements, microdata, and its address, each by a ladder of rungs. */
export function readMetadata(
  document: DomDocument,
  input: PageInput,
  blocks: readonly ShownBlock[] = walkBlocks(document),
): Metadata {
  const facts = gatherFacts(document, input, blocks);
  const outlet = findPageOutlet(facts);
  const posts = findPosts(facts);
  const lang =
    document.documentElement?.getAttribute('lang') ?? metaValues(facts.metas, ['og:locale', 'content-language'])[0];
  return {
    title: findTitle(facts, input.outlet ?? outlet),
    bylines: findBylines(facts, outlet),
    outlet,
    handOvers: findHandOvers(facts),
    language: /^[a-z]{2}(?=$|[-_])/i.exec(cleanName(lang ?? ''))?.[0].toLowerCase() ?? null,
    canonicalUrl: facts.canonical && /^https?:\/\/\S{3,2000}$/i.test(facts.canonical) ? facts.canonical : null,
    published: findPublished(facts),
    updated: findUpdated(facts),
    ...(posts.length > 0 ? { posts } : {}),
  };
}
