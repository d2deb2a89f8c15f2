import { cleanText } from '../clean-text.js';
import type { DayOrder } from '../../../known/parse-day.js';
import type { DomDocument, DomElement } from '../dom.js';
import type { PageInput } from '../page.js';
import type { ShownBlock } from '../walk-blocks.js';
import { cleanName, nameKey } from './clean-name.js';
import { findDayOrder } from './day-order.js';
import { findElsewhere } from './elsewhere.js';
import type { Thing } from './read-json-ld.js';
import { isOfType, readJsonLd } from './read-json-ld.js';
import type { MetaElements } from './read-meta-elements.js';
import { metaValues, readMetaElements } from './read-meta-elements.js';

/** Everything the rungs of the metadata ladders look at, gathered once a page. */
export interface PageFacts {
  readonly document: DomDocument;
  readonly input: PageInput;
  readonly things: readonly Thing[];
  /** The JSON-LD article that this page is about, not one of those it links to. */
  readonly article: Thing | null;
  readonly metas: MetaElements;
  readonly headings: readonly string[];
  readonly socialTitle: string | null;
  readonly documentTitle: string | null;
  /** The address that the page states for itself. */
  readonly canonical: string | null;
  /** All titles that the page states for itself. */
  readonly titles: readonly (string | null)[];
  /** What the page shows, block by block. */
  readonly blocks: readonly ShownBlock[];
  /** How the page writes `07/08/2023`. */
  readonly order: DayOrder;
  /** Whether an element stands in a part that is not the article’s. */
  readonly isElsewhere: (element: DomElement) => boolean;
}

const ARTICLE = /(?:article|blogposting|report|liveblogposting|review)$/i;
const SOCIAL_TITLES = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'sailthru.title'];

const MOST_HEADINGS = 20;

/** Gathers what the markup says of the page. */
export function gatherFacts(document: DomDocument, input: PageInput, blocks: readonly ShownBlock[]): PageFacts {
  const things = readJsonLd(document);
  const metas = readMetaElements(document);
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .map(textOf)
    .filter((text) => text !== '');
  const socialTitle = firstOf(metaValues(metas, SOCIAL_TITLES).map(cleanName));
  const title = document.querySelector('head > title') ?? document.querySelector('title');
  const documentTitle = title ? textOf(title) || null : null;
  const article = findArticleThing(things, [socialTitle, documentTitle, ...headings]);
  const titles = [socialTitle, documentTitle, ...headings];
  const lang =
    document.documentElement?.getAttribute('lang') ?? metaValues(metas, ['og:locale', 'content-language'])[0];
  const order = findDayOrder(lang ?? null, input.url);
  const isElsewhere = findElsewhere(document);
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const canonical = link ?? metaValues(metas, ['og:url'])[0] ?? null;
  const stated = { canonical, things, article, metas, headings, socialTitle, documentTitle, titles };
  return { document, input, blocks, order, isElsewhere, ...stated };
}

/** The text of an element as it shows. */
export const textOf = (element: DomElement): string => cleanText(element.textContent ?? '');

const firstOf = (values: readonly string[]): string | null => values.find((value) => value !== '') ?? null;

/** Pages carry JSON-LD of the articles they link to as well: the headline tells which is their own. */
function findArticleThing(things: readonly Thing[], titles: readonly (string | null)[]): Thing | null {
  const articles = things.filter((thing) => isOfType(thing, ARTICLE));
  const keys = titles.map((title) => nameKey(title ?? '')).filter((key) => key !== '');
  const isOwn = (thing: Thing): boolean => {
    const key = nameKey(String(thing.headline ?? thing.name ?? ''));
    return key !== '' && keys.some((other) => other.includes(key) || key.includes(other));
  };
  const only = articles.length === 1 ? articles[0] : undefined;
  return articles.find(isOwn) ?? articles.find((thing) => thing.datePublished ?? thing.author) ?? only ?? null;
}
