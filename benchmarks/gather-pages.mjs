import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pages of the web that were kept for measuring: there on the project's own machines only. */
const KEPT = '../shared/data/pages/html';
const EXAMPLE = 'examples/pages';

/**
 * `count` HTML pages with their ids, and where they are from: pages kept from the web where there are any, else those of the
 * example; in the order of their names and from the beginning again until there are enough.
 */
export function gatherHtml(root, count) {
  const kept = join(root, KEPT);
  const [folder, from] = existsSync(kept) ? [kept, 'pages kept from the web'] : [join(root, EXAMPLE), 'the example'];
  const files = readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort();
  const pages = files.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
  const wanted = count || pages.length;
  return { from: `${from}, ${pages.length} of them`, pages: repeat(pages, wanted, (html) => ({ html })) };
}

/** The whole example, `times` over. */
export function gatherExample(root, times) {
  const folder = join(root, EXAMPLE);
  const names = readdirSync(folder).sort();
  const pages = names.map((name) => {
    const words = readFileSync(join(folder, name), 'utf8');
    return name.endsWith('.html') ? { html: words } : { text: words };
  });
  return repeat(pages, pages.length * times, (page) => page);
}

const repeat = (list, count, toPage) =>
  Array.from({ length: count }, (_, i) => ({ id: `p${String(i).padStart(6, '0')}`, ...toPage(list[i % list.length]) }));
