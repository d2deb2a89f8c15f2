import type { Metadata } from '../../page/page.js';
import type { ClassifiedLine } from '../lines/classify-line.js';
import { filterLines } from '../lines/filter-lines.js';
import { proseLength } from '../lines/prose-length.js';
import { textKey } from '../text-key.js';
import { filterMain } from './filter-main.js';
import { isUnderComments } from './find-comments.js';
import { findOtherCards } from './find-other-cards.js';
import { measureSurroundings } from './surroundings.js';

const BOX_RULES: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside-element',
  form: 'form',
  figcaption: 'aside-element',
};

/**
 * For every line of an HTML page the rule that makes it furniture, or null. What Readability kept is filtered further; where it kept
 * next to nothing of the page's running text, the page is read by its lines instead.
 */
export function filterPage(lines: readonly ClassifiedLine[], metadata: Metadata): (string | null)[] {
  const titles = titlesOf(lines, metadata);
  const cards = findOtherCards(
    lines.map(({ line }) => line),
    titles,
  );
  const isOther = (at: ClassifiedLine): boolean => cards.has(at.line);
  const headline = findHeadline(lines, titles);
  const main = mainLines(lines, headline).filter((i) => i >= headline && lines[i] && !isOther(lines[i]));
  const surroundings = measureSurroundings(
    main.flatMap((i) => lines[i]?.line ?? []),
    titles,
    metadata.bylines.map(textKey),
  );
  const found = filterMain(surroundings);
  const verdicts = lines.map((at) => at.rule ?? boxOf(at) ?? (isOther(at) ? 'other-article' : 'outside-main'));
  const result: (string | null)[] = [...verdicts];
  main.forEach((i, n) => (result[i] = found[n] ?? null));
  const others = withoutComments(lines);
  const byLines = filterLines(others);
  if (others !== lines && isOnlyComments(main.flatMap((i) => lines[i] ?? []))) return byLines;
  return missesText(lines, result, byLines) ? byLines : result;
}

/**
 * What Readability kept, the embedded posts between, which it drops for their class though the article quotes them, and paragraphs that
 * stand in the same place as paragraphs it kept: it drops one of a row for a link or a comma too few, and of a text in several parts,
 * with adverts between, it keeps the longest.
 */
function mainLines(lines: readonly ClassifiedLine[], headline: number): number[] {
  const places = new Set(lines.flatMap(({ line }) => (line.block.main && line.isProse ? [placeOf(line)] : [])));
  const isAlike = ({ line }: ClassifiedLine): boolean =>
    (line.isProse || (line.isSentence && line.length >= SENTENCE)) &&
    line.block.linkShare < 0.3 &&
    places.has(placeOf(line));
  const [first, last] = [
    lines.findIndex(({ line }) => line.block.main),
    lines.findLastIndex(({ line }) => line.block.main),
  ];
  const classes = new Set(lines.flatMap(({ line }) => (line.block.main && line.isProse ? [classesOf(line)] : [])));
  const innermost = new Set(lines.flatMap(({ line }) => (line.block.main && line.isProse ? [innermostOf(line)] : [])));
  const isContinued = ({ line }: ClassifiedLine): boolean =>
    line.isProse && !line.isBoxed && line.block.linkShare < 0.3 && innermost.has(innermostOf(line));
  const isItem = ({ line }: ClassifiedLine): boolean =>
    ITEM_TAGS.has(line.block.tag) && !line.isBoxed && line.block.linkShare < 0.3 && classes.has(classesOf(line));
  return lines.flatMap((at, i) =>
    at.line.block.main ||
    isAlike(at) ||
    (i >= headline && i < last && isContinued(at)) ||
    (i > first && i < last && isItem(at)) ||
    (at.line.isEmbed && i > first && i <= last + EMBED_WITHIN)
      ? [i]
      : [],
  );
}

/** The line from which on the article stands: its headline, where the metadata states it and enough text follows; else the first line. */
function findHeadline(lines: readonly ClassifiedLine[], titles: readonly string[]): number {
  const at = lines.findIndex(({ line }) => /^h[1-3]$/.test(line.block.tag) && titles.includes(textKey(line.text)));
  const below = at < 0 ? [] : lines.slice(at).filter(({ line }) => line.block.main);
  return proseLength(below) >= LEAST_BELOW ? at : 0;
}

/** Where readers wrote more than the writer, Readability takes their words for the article. */
const isOnlyComments = (main: readonly ClassifiedLine[]): boolean =>
  main.length > 0 &&
  main.every(({ line }) => !line.isProse || isUnderComments(line)) &&
  main.some(({ line }) => isUnderComments(line));

/** Comments as boxes, unless the page has hardly any text outside them. */
function withoutComments(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const outside = lines.filter(({ line }) => !isUnderComments(line));
  if (proseLength(outside) < LEAST_BELOW) return lines;
  return lines.map((at) => (isUnderComments(at.line) ? { ...at, kind: 'boxed', rule: 'comments' } : at));
}

/** Where a line stands: the elements around it and their classes. */
const placeOf = ({ block: { path, classes } }: ClassifiedLine['line']): string =>
  `${path.join('>')} ${classes.join('>')}`;

/** A paragraph’s own class and that of the element around it, at its depth: the same in all parts of a text, whatever holds them. */
const innermostOf = ({ block: { path, classes } }: ClassifiedLine['line']): string =>
  `${path.join('>')} ${classes.slice(-2).join('>')}`;

const classesOf = ({ block }: ClassifiedLine['line']): string => block.classes.join('>');
const ITEM_TAGS: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd', 'pre', 'caption']);

const boxOf = ({ line }: ClassifiedLine): string | undefined =>
  line.block.path.map((tag) => BOX_RULES[tag]).find((rule) => rule !== undefined);

function titlesOf(lines: readonly ClassifiedLine[], metadata: Metadata): string[] {
  const headings = lines.filter(({ line }) => line.block.tag === 'h1').map(({ line }) => line.text);
  const stated = metadata.title ?? '';
  const parts = stated.split(TITLE_BORDER);
  return [stated, ...parts, ...headings.slice(0, MOST_HEADINGS)].map(textKey).filter((key) => key.length > 10);
}

/** Between a headline and the name of its site: `Ellery Herald - Sunday ferry cut`. */
const TITLE_BORDER = /\s[-–—|:»·]\s/u;
const MOST_HEADINGS = 20;
const LEAST_BELOW = 100;
const SENTENCE = 50;
const SHORT = 500;
const SMALL_SHARE = 0.4;
const TINY_SHARE = 0.15;
const EMBED_WITHIN = 3;

function missesText(
  lines: readonly ClassifiedLine[],
  main: readonly (string | null)[],
  byLines: readonly (string | null)[],
): boolean {
  const kept = (verdicts: readonly (string | null)[]): ClassifiedLine[] => lines.filter((_, i) => verdicts[i] === null);
  const [mainLength, linesLength] = [kept(main), kept(byLines)].map((some) =>
    some.reduce((sum, { line }) => sum + line.length, 0),
  );
  const prose = proseLength(kept(byLines));
  const most = (mainLength ?? 0) < SHORT ? SMALL_SHARE : TINY_SHARE;
  return prose > SHORT / 2 && (mainLength ?? 0) < (linesLength ?? 0) * most;
}
