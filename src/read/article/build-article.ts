import type { Span } from '../../span.js';
import { spanned } from '../../span.js';
import type { Layout, Page, PageInput } from '../page/page.js';
import type { Article, Entry } from './article.js';
import { buildEntries } from './entries/build-entries.js';
import { findByline } from './facts/find-byline.js';
import { findKind } from './facts/find-kind.js';
import { findPublished } from './facts/find-published.js';
import { findUpdated } from './facts/find-updated.js';
import { findSelfNamedOutlet } from './facts/find-self-named-outlet.js';
import type { ClassifiedLine } from './lines/classify-line.js';
import type { Partition, Segment } from './partition.js';

/** All that an article's facts are read from. */
export interface ArticleSource {
  readonly page: Page;
  readonly layout: Layout;
  readonly input: PageInput;
  readonly partition: Partition;
}

const NEAR_ABOVE = 6;
const NEAR_BELOW = 6;

/** The nth article of a page, with what it says of itself; null where nothing but its title is left of it. */
export function buildArticle(source: ArticleSource, n: number): Omit<Article, 'id'> | null {
  const { page, layout, input, partition } = source;
  const segment = partition.segments[n];
  const kept = segment ? (input.whole ? partition.lines : keptLines(partition, segment)) : [];
  const [first, last] = [kept[0], kept.at(-1)];
  if (!segment || !first || !last) return null;
  const span: Span = [first.line.span[0], last.line.span[1]];
  const titleSpan = titleSpanOf(partition, segment);
  const near = nearLines(partition, n);
  const title = titleSpan && spanned(page.text, titleSpan);
  const signs = {
    title: title?.text ?? layout.metadata.title ?? '',
    url: page.url ?? '',
    lines: kept.map(({ line }) => line.text),
  };
  const byline = findByline({ near, lines: n === 0 ? partition.lines : [], stated: layout.metadata.bylines });
  const published = findPublished(near, layout.metadata, input);
  const updated = n === 0 ? findUpdated(near, layout.metadata) : null;
  const isHeld = (i: number): boolean =>
    i >= segment.from && i < segment.to && (partition.verdicts[i] === null || input.whole === true);
  const entries = buildEntries({ layout, lines: partition.lines, isHeld, published, updated });
  return {
    span,
    title,
    outlet: outletOf(source),
    byline: byline && spanned(page.text, byline),
    published,
    updated,
    kind: findKind({ ...signs, isDialogue: segment.isDialogue, entryShare: shareOf(entries, span) }),
    ...(entries.length > 0 ? { entries } : {}),
  };
}

/** Share of an article that its posts make up, 0 to 1. */
const shareOf = (entries: readonly Entry[], [start, end]: Span): number =>
  entries.reduce((sum, { span }) => sum + span[1] - span[0], 0) / Math.max(1, end - start);

/** The lines of an article's body. A headline above them is not one; a headline that reads like a paragraph is. */
function keptLines({ lines, verdicts }: Partition, { from, to, titleLine }: Segment): ClassifiedLine[] {
  const isBody = (i: number): boolean => verdicts[i] === null && (i !== titleLine || isParagraph(lines[i]));
  const body = lines.slice(from, to).flatMap((at, n) => (isBody(from + n) ? [at] : []));
  return body.length > 0 ? body : lines.slice(from, to).filter((_, n) => verdicts[from + n] === null);
}

const isParagraph = (at: ClassifiedLine | undefined): boolean =>
  at !== undefined && at.line.block.tag === 'line' && at.kind === 'prose';

/** `Title: A Choice` -> the place of `A Choice`. */
function titleSpanOf({ lines }: Partition, { titleLine }: Segment): Span | null {
  const line = titleLine === null ? undefined : lines[titleLine]?.line;
  if (!line) return null;
  const label = /^title ?: ?/i.exec(line.text)?.[0].length ?? 0;
  return [line.span[0] + label, line.span[1]];
}

/** The lines about an article's head, where dates and bylines stand; for the first article also those above it. */
function nearLines({ lines, segments }: Partition, n: number): ClassifiedLine[] {
  const segment = segments[n];
  if (!segment) return [];
  const head = Math.min(segment.titleLine ?? segment.from, segment.from);
  const top = Math.max(segments[n - 1]?.to ?? 0, head - NEAR_ABOVE);
  return lines.slice(top, Math.min(segment.to, Math.max(segment.from, segment.titleLine ?? 0) + NEAR_BELOW));
}

function outletOf({ page, layout, input }: ArticleSource): Article['outlet'] {
  const known = input.outlet ?? layout.metadata.outlet ?? page.outlet;
  return known ? { name: known, span: null } : findSelfNamedOutlet(page.text);
}
