import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import { groupBy } from '../../group-by.js';
import { hostOf } from '../../known/find-outlet.js';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import { contains, hullOf, overlaps, type Span, type Spans } from '../../span.js';

/** A line of an article that other pages of its site show too. */
export interface RepeatedLine {
  readonly article: string;
  readonly span: Span;
}

/** What tells the lines that the pages of one site repeat; the room of pages has it. */
export interface SiteTools {
  readonly findRepeatedLines: (texts: readonly string[]) => string[];
  readonly matchSiteLines: (keys: readonly string[]) => (line: string) => boolean;
}

const RULE = 'repeated-on-site';
const LEAST_PAGES = 3;
/** Of larger sites so many pages, spread over all, show what is repeated. */
const MOST_PAGES = 400;
/** Where more of an article is repeated, its other printings are versions of it, and nothing is set aside. */
const MOST_REPEATED = 0.5;
const LINE = /[^\r\n\u2028\u2029]+/g;

/**
 * Readings without what the pages of one site repeat (notices, appeals, lines about the outlet): those lines become furniture, and what
 * was read in them is left out; credits stay, for on some pages the furniture is the only credit. The pile itself is the evidence: the
 * same readings in any order give the same.
 */
export function setAsideRepeated(
  readings: readonly Reading[],
  tools: SiteTools,
  memo: Memo = withoutMemo,
): { readings: readonly Reading[]; repeated: RepeatedLine[] } {
  const isRepeated = new Map<string, { readonly keys: readonly string[]; readonly test: (line: string) => boolean }>();
  const lastOf = memo(lastCleaned);
  for (const [site, pages] of groupBy(readings, siteOf)) {
    if (site === '' || pages.length < LEAST_PAGES) continue;
    const keys = repeatedOn(site, pages, { tools, known: memo(sitesBy)(tools) });
    if (keys.length > 0) isRepeated.set(site, { keys, test: tools.matchSiteLines(keys) });
  }
  const cleaned = readings.map((reading) => {
    const { keys, test } = isRepeated.get(siteOf(reading)) ?? {};
    return keys && test ? lastOf(reading)(keys, () => setAside(reading, test)) : { reading, repeated: [] };
  });
  return { readings: cleaned.map(({ reading }) => reading), repeated: cleaned.flatMap(({ repeated }) => repeated) };
}

/** A page whose site repeats what it did before is the very object of before, and with it what was worked out from it. */
const lastCleaned = (_reading: Reading): Last<{ reading: Reading; repeated: RepeatedLine[] }> => createLast();

/** The pages by which each site was known, and what they repeat. */
type Sites = Map<string, { readonly texts: readonly string[]; readonly keys: readonly string[] }>;
const sitesBy = (_tools: SiteTools): Sites => new Map();

function repeatedOn(
  site: string,
  pages: readonly Reading[],
  { tools, known }: { readonly tools: SiteTools; readonly known: Sites },
): readonly string[] {
  const texts = sample(pages);
  const before = known.get(site);
  if (before && before.texts.length === texts.length && before.texts.every((text, i) => text === texts[i]))
    return before.keys;
  const keys = tools.findRepeatedLines(texts);
  known.set(site, { texts, keys });
  return keys;
}

/** The host of a page’s address, else its outlet; empty where neither is known. */
const siteOf = ({ page }: Reading): string => (page.url ? hostOf(page.url) : (page.outlet ?? ''));

function sample(pages: readonly Reading[]): string[] {
  const step = Math.max(1, Math.ceil(pages.length / MOST_PAGES));
  const sorted = [...pages].sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
  return sorted.filter((_, i) => i % step === 0).map(({ page }) => page.text);
}

function setAside(
  reading: Reading,
  isRepeated: (line: string) => boolean,
): { reading: Reading; repeated: RepeatedLine[] } {
  const lines = [...reading.page.text.matchAll(LINE)]
    .filter(([line]) => isRepeated(line.trim()))
    .map((line): Span => [line.index, line.index + line[0].length]);
  const repeated = reading.articles.flatMap((article) => linesIn(article, lines, reading));
  if (repeated.length === 0) return { reading, repeated };
  const spans = repeated.map(({ span }) => span);
  const isOutside = (places: Spans): boolean => !spans.some((span) => contains(span, hullOf(places)));
  const furniture = [...reading.furniture, ...spans.map((span) => ({ span, rule: RULE }))];
  const cleaned: Reading = {
    ...reading,
    furniture: furniture.sort((a, b) => a.span[0] - b.span[0]),
    attributions: reading.attributions.filter(({ source, cue, content }) => isOutside([...source, ...cue, ...content])),
    mentions: reading.mentions.filter(({ span }) => isOutside(span)),
  };
  return { reading: cleaned, repeated };
}

/** The repeated lines in the text of an article; none where they would be most of it. */
function linesIn({ id, span, title }: Article, lines: readonly Span[], { furniture }: Reading): RepeatedLine[] {
  const isText = (line: Span): boolean =>
    contains(span, line) &&
    !(title && overlaps(title.span, line)) &&
    !furniture.some((piece) => overlaps(piece.span, line));
  const own = lines.filter(isText);
  const aside = furniture.filter((piece) => contains(span, piece.span)).map((piece) => piece.span);
  return lengthOf(own) <= MOST_REPEATED * (span[1] - span[0] - lengthOf(aside))
    ? own.map((line) => ({ article: id, span: line }))
    : [];
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
