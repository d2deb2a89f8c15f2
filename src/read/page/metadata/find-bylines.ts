import { nameKey, cleanName } from './clean-name.js';
import type { PageFacts } from './page-facts.js';
import { textOf } from './page-facts.js';
import { namesIn } from './read-json-ld.js';
import { metaValues } from './read-meta-elements.js';

const META_KEYS = [
  'author',
  'article:author',
  'dc.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article:author_name',
];

/** Where pages show their authors, from the most to the least exact. */
const SELECTORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class*="author-name"]',
  '[class*="byline"] a',
  '[class*="byline"]',
  '.author a',
  '.author',
];

/** What stands behind a name in such an element: how long it takes to read, what the writer is, where the report was filed. */
const BEHIND = /\s+(?:\d|(?:is|was) (?:an?|the|our|\p{Lu})|in \p{Lu}|updated\b|published\b).*$/u;

const PREFIX =
  /^\s*(?:by|von|por|par|di|door|af|av|от|автор:?|text:|words by|written by|reported by|posted by|more (?:stories|articles|posts) by)\s+/i;
const NO_AUTHOR =
  /^(?:\d.*|(?:see|view|follow|contact|send|full)\b.*|admin|administrator|editor|redaktion|staff|none|null|undefined|by|author|guest|https?:.*|@.*|\S*@\S*|\S+\.(?:com|org|net|html?))$/i;

/** The rungs of the byline ladder, best first. A rung that only names the outlet falls through to the next. */
const RUNGS: readonly ((facts: PageFacts) => readonly string[])[] = [
  ({ article, things }) => namesIn(article?.author ?? article?.creator, things),
  ({ metas }) => metaValues(metas, META_KEYS),
  ({ document }) => {
    // Each selector is a walk through the whole page: the first that finds a name ends them.
    for (const selector of SELECTORS) {
      const texts = [...document.querySelectorAll(selector)].slice(0, 4).map(textOf);
      if (texts.some((text) => text !== '' && text.length < 80 && !/\d{3}/.test(text))) return texts;
    }
    return [];
  },
];

/** The names of a page's authors, in its own order; empty where it names none. */
export function findBylines(facts: PageFacts, outlet: string | null): string[] {
  const outletName = nameKey(outlet ?? '');
  for (const rung of RUNGS) {
    const names = rung(facts)
      .flatMap(splitNames)
      .filter((name) => nameKey(name) !== outletName);
    if (names.length > 0) return [...new Map(names.map((name) => [nameKey(name), name])).values()];
  }
  return [];
}

/** `By Ann Lee, Bo Dee and Cy Fox` -> three names. */
function splitNames(raw: string): string[] {
  const names = cleanName(raw)
    .replace(PREFIX, '')
    .split(/\s*[,;|&/]\s*|\s+(?:and|und|y|et|e)\s+/i);
  return names
    .map((name) => name.replace(BEHIND, '').trim())
    .filter((name) => name !== '' && name.length < 60 && !NO_AUTHOR.test(name) && /\p{L}{2}/u.test(name));
}
