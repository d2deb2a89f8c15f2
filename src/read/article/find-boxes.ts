import type { Line } from './line.js';

const BOX_TAGS: ReadonlySet<string> = new Set(
  'nav footer form aside button figcaption caption figure option menu dialog'.split(' '),
);
/** A box with more of the page's running text than this holds the article: some sites wrap the whole page in a form or figure. */
const ARTICLE_SHARE = 0.25;

type Boxed = Pick<Line, 'block' | 'length' | 'isProse' | 'isEmbed'>;

/** Tells for the lines of a page which stand in elements that hold no article. */
export function findBoxes(lines: readonly Boxed[]): (line: Boxed) => boolean {
  const prose = new Map<string, number>();
  let total = 0;
  for (const line of lines.filter(({ isProse }) => isProse)) {
    total += line.length;
    for (const key of boxKeys(line)) prose.set(key, (prose.get(key) ?? 0) + line.length);
  }
  return (line) => boxKeys(line).some((key) => (prose.get(key) ?? 0) <= total * ARTICLE_SHARE);
}

/** One key a box around a line: the path of tags down to it. */
const boxKeys = ({ block: { path } }: Boxed): string[] =>
  path.flatMap((tag, depth) => (BOX_TAGS.has(tag) ? [path.slice(0, depth + 1).join(' ')] : []));
