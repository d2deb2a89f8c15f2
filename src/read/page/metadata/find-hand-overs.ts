import type { HandOver } from '../page.js';
import { cleanName } from './clean-name.js';
import { type PageFacts, textOf } from './page-facts.js';
import { namesIn } from './read-json-ld.js';

/** Fields of a schema.org article that say whose report it is. An `author` is mostly a person: what it names is looked up later. */
const FIELDS = ['author', 'creator', 'sourceOrganization', 'provider', 'copyrightHolder', 'isBasedOn'] as const;
/** Meta elements that name whose report it is. */
const NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'byl',
  'article.origin',
  'article:provider',
  'article.provider',
  'cre',
  'dc.source',
  'news_source',
  'source',
  'copyright',
];
/** Meta elements that hold the address of the report from which this one was taken, for aggregators. */
const ADDRESSES = ['syndication-source', 'original-source'];
/** Pictures in the line of the writers: agencies are often shown by their sign alone. */
const SIGNS =
  '[class*="byline"] img[alt], [class*="author"] img[alt], [class*="source"] img[alt], [class*="agency"] img[alt]';
const MOST = 40;

const isAddress = (value: string): boolean => /^https?:\/\/[^\s/]+/i.test(value);

/** All that the markup says of whose report a page is, beside its text: names and addresses, as they stand there. */
export function findHandOvers({ article, things, metas, canonical, document }: PageFacts): HandOver[] {
  const found: HandOver[] = [];
  const add = (field: string, value: string, where: string): void => {
    const clean = cleanName(value);
    if (clean && clean.length < 200 && found.length < MOST)
      found.push({ field, value: clean, where: `${where}: ${clean}` });
  };
  for (const field of FIELDS) {
    const value = article?.[field];
    for (const name of namesIn(value, things)) add(field, name, `JSON-LD ${field}`);
    for (const address of addressesIn(value)) if (field === 'isBasedOn') add(field, address, `JSON-LD ${field}`);
  }
  for (const key of NAMES) for (const value of metas.get(key) ?? []) add(key, value, `meta ${key}`);
  for (const key of ADDRESSES)
    for (const value of metas.get(key) ?? []) if (isAddress(value)) add(key, value, `meta ${key}`);
  if (canonical !== null && isAddress(canonical)) add('canonical', canonical, 'canonical address');
  for (const image of [...document.querySelectorAll(SIGNS)].slice(0, MOST))
    add(
      'image',
      (image.getAttribute('alt') ?? textOf(image)).replace(/ (?:logo|icon|sign)$/i, ''),
      'picture in the byline',
    );
  return found;
}

/** Addresses in a value: strings, things with an `url` or `@id`, or lists of them. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return isAddress(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : addressesIn(one)));
  if (typeof value !== 'object' || value === null) return [];
  const { url, '@id': id } = value as { url?: unknown; '@id'?: unknown };
  return [url, id].filter((one): one is string => typeof one === 'string' && isAddress(one)).slice(0, 1);
}
