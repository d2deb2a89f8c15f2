import type { Layout } from '../page/page.js';
import { keepEntries } from './entries/keep-entries.js';
import { findTitleLine } from './facts/find-title-line.js';
import { measureLines } from './line.js';
import { classifyLines } from './lines/classify-line.js';
import type { ClassifiedLine } from './lines/classify-line.js';
import { filterLines } from './lines/filter-lines.js';
import { filterPage } from './markup/filter-page.js';
import type { Partition, Segment } from './partition.js';
import { splitArticles } from './split-articles.js';

/** Verdicts of lines that may mark the border between two articles though they are furniture themselves. */
const BORDERS: ReadonlySet<string> = new Set(['date-line', 'byline']);

/** Tells the articles and the furniture of a page apart, line by line. */
export function partitionPage(layout: Layout): Partition {
  const lines = classifyLines(measureLines(layout));
  const isPlain = lines.every(({ line }) => line.block.tag === 'line');
  const verdicts = keepEntries(lines, isPlain ? filterLines(lines) : filterPage(lines, layout.metadata));
  const hasText = lines.some(
    ({ kind }, i) =>
      verdicts[i] === null && (isPlain || kind === 'prose' || kind === 'sentence' || lines[i]?.line.block.main),
  );
  if (!hasText) return { lines, verdicts: verdicts.map((rule) => rule ?? 'no-article'), segments: [] };
  return withTitles({ lines, verdicts, segments: findSegments(lines, verdicts) }, layout.metadata.title);
}

/** A page that its reader knows to be one article: nothing is furniture. */
export function takeWhole(layout: Layout): Partition {
  const lines = classifyLines(measureLines(layout));
  const verdicts = lines.map(() => null);
  const titleLine = findTitleLine(lines, {
    from: 0,
    first: firstText(lines, verdicts, 0),
    stated: layout.metadata.title,
  });
  return { lines, verdicts, segments: [{ from: 0, to: lines.length, titleLine, isDialogue: false }] };
}

function findSegments(lines: readonly ClassifiedLine[], verdicts: readonly (string | null)[]): Segment[] {
  const first = verdicts.indexOf(null);
  const last = verdicts.lastIndexOf(null);
  const places = lines
    .map((_, i) => i)
    .filter((i) => i >= first && i <= last && (verdicts[i] === null || BORDERS.has(verdicts[i] ?? '')));
  const at = (n: number): number => places[n] ?? last + 1;
  return splitArticles(places.flatMap((i) => lines[i] ?? [])).map((segment) => ({
    ...segment,
    from: at(segment.from),
    to: at(segment.to),
    titleLine: segment.titleLine === null ? null : at(segment.titleLine),
  }));
}

/** Finds the titles that splitting did not, takes title lines out of the furniture, and puts in what stands above the first title. */
function withTitles({ lines, verdicts, segments }: Partition, stated: string | null): Partition {
  const titled = segments.map((segment, n): Segment => {
    if (segment.titleLine !== null) return segment;
    const above = segments[n - 1]?.to ?? 0;
    const first = firstText(lines, verdicts, segment.from);
    return { ...segment, titleLine: findTitleLine(lines, { from: above, first, stated: n === 0 ? stated : null }) };
  });
  const titleLines = new Set(titled.map((segment) => segment.titleLine));
  const top = titled[0]?.titleLine ?? 0;
  const firstTextAt = firstText(lines, verdicts, titled[0]?.from ?? 0);
  const isAbove = (i: number): boolean => i < top && top < firstTextAt;
  const named = verdicts.map((rule, i) =>
    titleLines.has(i) ? null : (rule ?? (isAbove(i) ? 'above-headline' : null)),
  );
  return { lines, verdicts: named, segments: titled };
}

/** The first line of running text from line `from` on; `from` itself where there is none. */
function firstText(lines: readonly ClassifiedLine[], verdicts: readonly (string | null)[], from: number): number {
  const first = lines.findIndex(
    ({ kind }, i) => i >= from && verdicts[i] === null && (kind === 'prose' || kind === 'sentence'),
  );
  return first < 0 ? from : first;
}
