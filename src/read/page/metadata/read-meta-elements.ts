import type { DomDocument } from '../dom.js';

/** Contents of a page's `meta` elements by lower-case `property`, `name` or `itemprop`. */
export type MetaElements = ReadonlyMap<string, readonly string[]>;

const MOST_VALUES = 50;

/** Gathers the `meta` elements in page order. */
export function readMetaElements(document: DomDocument): MetaElements {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      const values = key && (metas.get(key) ?? []);
      if (key && values) metas.set(key, values);
      if (values && values.length < MOST_VALUES) values.push(content);
    }
  }
  return metas;
}

/** The contents under the first of these keys that the page has. */
export const metaValues = (metas: MetaElements, keys: readonly string[]): readonly string[] =>
  keys.map((key) => metas.get(key)).find((values) => values !== undefined) ?? [];
