import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** The test pages of Readability.js, with what it expects of itself: `[{ id, html, expected: { title, byline, published, text } }]`. */
export function readReadability(folder) {
  const pages = join(folder, 'test/test-pages');
  return readdirSync(pages)
    .sort()
    .map((id) => {
      const read = (name) => readFileSync(join(pages, id, name), 'utf8');
      const { title, byline, publishedTime } = JSON.parse(read('expected-metadata.json'));
      return {
        id,
        html: read('source.html'),
        expected: { title, byline, published: publishedTime, text: textOf(read('expected.html')) },
      };
    });
}

/** Block elements parted by a space, as they are on the page. */
const textOf = (html) => {
  const { document } = parseHTML(
    `<html><body>${html.replace(/<(\/?)(?=(?:p|div|li|h\d|td|tr|blockquote|br|figcaption)\b)/g, ' <$1')}</body></html>`,
  );
  return document.body.textContent;
};
