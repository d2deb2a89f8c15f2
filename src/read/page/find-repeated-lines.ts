import { layOutLines } from './lay-out-lines.js';

const LEAST_PAGES = 3;
/** Share of a site's pages that furniture stands on at least; a paragraph may be background that its newsroom repeats, and needs more. */
const SHARE = 0.25;
const PARAGRAPH_SHARE = 0.6;
const PARAGRAPH = 80;
const LONGEST = 400;
/** Pages that have half of their paragraphs in common are versions of one article: they count once. */
const DUPLICATE_SHARE = 0.5;
const HEAD_LINES = 8;

interface SitePage {
  readonly lines: readonly string[];
  readonly paragraphs: readonly string[];
  /** Lines right above its first paragraph: one of them is its headline, which other pages show as a teaser. */
  readonly head: ReadonlySet<string>;
}

/** What two printings of a line share: letters and digits, lower case. */
const keyOf = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The lines that the pages of one site repeat, as keys for `PageInput.siteLines`: menus, notices, lists of what else to read. `texts`
 * are page texts, in any order. Versions of one article count as one page, and what stands above some page's first paragraph as its
 * headline would is left out. Fewer than three pages repeat nothing.
 */
export function findRepeatedLines(texts: readonly string[]): string[] {
  const pages = withoutVersions([...texts].sort().map(readLines));
  const counts = new Map<string, number>();
  for (const { lines } of pages) for (const line of new Set(lines)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const heads = countHeads(pages);
  const isRepeated = ([line, count]: readonly [string, number]): boolean => {
    const share = line.length >= PARAGRAPH ? PARAGRAPH_SHARE : SHARE;
    return count >= Math.max(LEAST_PAGES, pages.length * share) && !isHeadline(heads.get(line) ?? 0, count);
  };
  return [...counts]
    .filter(isRepeated)
    .map(([line]) => line)
    .sort();
}

/** A headline stands above the text of one page or two and beside that of others; a menu stands above the text of all. */
const isHeadline = (above: number, count: number): boolean => above > 0 && above <= Math.max(1, count / 3);

function readLines(text: string): SitePage {
  const shown = layOutLines(text).map(({ span: [start, end] }) => text.slice(start, Math.min(end, start + LONGEST)));
  const first = shown.findIndex((line) => line.length >= PARAGRAPH && /[.!?…。！？]["'”’»)\]]*$/u.test(line));
  const keys = shown.map(keyOf);
  return {
    lines: keys.filter((key) => key !== ''),
    paragraphs: keys.filter((key, i) => (shown[i]?.length ?? 0) >= PARAGRAPH && key !== ''),
    head: new Set(first < 0 ? [] : keys.slice(Math.max(0, first - HEAD_LINES), first)),
  };
}

/** One page of each article: the first, in the order of texts, of those that share half of their paragraphs. */
function withoutVersions(pages: readonly SitePage[]): SitePage[] {
  const kept: SitePage[] = [];
  const seen = new Map<string, number[]>();
  for (const page of pages) {
    const shared = new Map<number, number>();
    for (const key of new Set(page.paragraphs))
      for (const n of seen.get(key) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    const isVersion = [...shared].some(([n, count]) => count >= 2 && count >= DUPLICATE_SHARE * smaller(page, kept[n]));
    if (isVersion) continue;
    for (const key of new Set(page.paragraphs))
      seen.set(key, [...(seen.get(key) ?? []).slice(0, MOST_SEEN), kept.length]);
    kept.push(page);
  }
  return kept;
}

/** A paragraph on more pages than this is boilerplate: it makes no versions, and looking at all of them would take long. */
const MOST_SEEN = 20;

const smaller = (a: SitePage, b: SitePage | undefined): number =>
  Math.min(a.paragraphs.length, b?.paragraphs.length ?? 0);

function countHeads(pages: readonly SitePage[]): Map<string, number> {
  const heads = new Map<string, number>();
  for (const { head } of pages) for (const line of head) heads.set(line, (heads.get(line) ?? 0) + 1);
  return heads;
}

/** Tells whether a line is one of those that its site repeats. */
export function matchSiteLines(siteLines: readonly string[] | undefined): (line: string) => boolean {
  const keys = new Set(siteLines);
  return (line) => keys.size > 0 && keys.has(keyOf(line.slice(0, LONGEST)));
}

/** Both, for whoever learns from a pile what its sites repeat. */
export const siteTools = { findRepeatedLines, matchSiteLines };
