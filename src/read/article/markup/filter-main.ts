import { isCreditLine } from '../credit-line.js';
import type { Line } from '../line.js';
import type { MarkupRule } from './rules.js';
import { MARKUP_RULES } from './rules.js';
import type { Surroundings } from './surroundings.js';
import { lengthOf, measureSurroundings } from './surroundings.js';

/** For every main line the rule that sets it aside, or null where it is the article's. */
export type Verdicts = readonly (string | null)[];

const MOST_REMOVED = 0.5;
const EDGE_LINES = 4;
const EDGE_LENGTH = 60;

/**
 * What is furniture among the lines that Readability kept. Twice, for once the first furniture is gone, other lines stand at the edges.
 * A filter that would take most of a page is wrong and is undone.
 */
export function filterMain(page: Surroundings): Verdicts {
  const once = filterOnce(page);
  const left = page.lines.filter((_, i) => once[i] === null);
  const twice = filterOnce(measureSurroundings(left, page.titles, page.bylines))[Symbol.iterator]();
  return once.map((rule) => rule ?? twice.next().value ?? null);
}

function filterOnce(page: Surroundings): Verdicts {
  const { lines } = page;
  const certain = lines.map((_, i) => firstName(CERTAIN_RULES, i, page));
  const named = lines.map((_, i) => certain[i] ?? firstName(MARKUP_RULES, i, page));
  const verdicts = withEdges(withTeasers(withLists(named, page), page), page);
  const removed = lengthOf(lines.filter((_, i) => verdicts[i] !== null && certain[i] === null));
  return removed / page.length > MOST_REMOVED ? certain : verdicts;
}

const CERTAIN_RULES = MARKUP_RULES.filter((rule) => rule.isCertain);

function firstName(rules: readonly MarkupRule[], i: number, page: Surroundings): string | null {
  const line = page.lines[i];
  for (const rule of line && !line.isEmbed ? rules : []) {
    const name = line && rule.name(line, i, page);
    if (name) return name;
  }
  return null;
}

const LIST_TAGS: ReadonlySet<string> = new Set(['li', 'td', 'th', 'tr', 'dt', 'dd', 'pre']);

/** The items under the heading of a list of other articles, and all below one that stands under the text. */
function withLists(verdicts: Verdicts, { lines, lastProse }: Surroundings): Verdicts {
  const result = [...verdicts];
  lines.forEach((line, i) => {
    const above = result[i - 1];
    const isItem = line.block.tag === 'li' || line.block.linkShare > 0.5;
    const isListed = above === 'related-list' || above === 'popular-list';
    if (isListed && !line.isProse && (isItem || i > lastProse)) result[i] ??= above;
  });
  return result;
}

/** Runs of four or more labels with headings or links among them are teasers of other articles. */
function withTeasers(verdicts: Verdicts, page: Surroundings): Verdicts {
  if (!page.isProsePage) return verdicts;
  const isLabel = (line: Line): boolean =>
    line.length < 110 && !line.isSentence && !line.isEmbed && !LIST_TAGS.has(line.block.tag);
  const result = [...verdicts];
  for (const [start, end] of runsOf(page.lines, isLabel)) {
    const run = page.lines.slice(start, end);
    const heads = run.filter(({ block }) => /^h[2-6]$/.test(block.tag) || block.linkShare > 0.6).length;
    if (run.length < 4 || heads < 2 || heads < run.length * 0.3 || lengthOf(run) / page.length >= 0.2) continue;
    for (let i = start; i < end; i++) result[i] ??= 'teaser';
  }
  return result;
}

function runsOf(lines: readonly Line[], isIn: (line: Line) => boolean): [start: number, end: number][] {
  const runs: [number, number][] = [];
  lines.forEach((line, i) => {
    const last = runs.at(-1);
    if (!isIn(line)) return;
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

/** A few short labels before the first or after the last paragraph: sections, kickers, buttons. Longer lists may be the article's. */
function withEdges(verdicts: Verdicts, page: Surroundings): Verdicts {
  const { lines, firstProse, lastProse } = page;
  if (!page.isProsePage || firstProse < 0) return verdicts;
  const result = [...verdicts];
  const drop = (i: number): void => {
    const line = lines[i];
    if (
      line &&
      !line.isSentence &&
      !line.isEmbed &&
      line.length < EDGE_LENGTH &&
      !LIST_TAGS.has(line.block.tag) &&
      !isCreditLine(line)
    )
      result[i] ??= 'edge-label';
  };
  if (firstProse <= EDGE_LINES * 2) for (let i = 0; i < firstProse; i++) drop(i);
  const tail = lines.map((_, i) => i).filter((i) => i > lastProse && result[i] === null);
  if (tail.length <= EDGE_LINES) tail.forEach(drop);
  return result;
}
