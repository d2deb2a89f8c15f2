import { groupBy } from '../../group-by.js';
import { findSentenceEnds } from '../../known/sentence-end.js';
import type { Reading } from '../../read/reading.js';
import { type Span, overlaps } from '../../span.js';
import type { Version } from './version.js';

/** A page with the time at which it was seen. */
export interface SeenReading {
  readonly reading: Reading;
  /** ISO 8601. */
  readonly seenAt: string;
}

interface Line {
  readonly span: Span;
  readonly key: string;
}

/** Less than this in common, and an address holds another page than before: a front page, a page that calls itself by its site's name. */
const SAME_PAGE = 0.2;

/** The versions of pages read more than once from one address, each against the one before it. */
export function findVersions(seen: readonly SeenReading[]): Version[] {
  const addressed = seen.filter(({ reading }) => reading.page.url !== null);
  const groups = [...groupBy(addressed, ({ reading }) => reading.page.url ?? '')].filter(
    ([, pages]) => pages.length > 1,
  );
  return groups.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([url, pages]) => compareInTurn(url, pages));
}

function compareInTurn(url: string, pages: readonly SeenReading[]): Version[] {
  const timeOf = ({ seenAt }: SeenReading): number => Date.parse(seenAt) || 0;
  const ordered = [...pages].sort((a, b) => timeOf(a) - timeOf(b) || (a.reading.page.id < b.reading.page.id ? -1 : 1));
  return ordered.slice(1).flatMap((later, i) => {
    const earlier = ordered[i];
    return earlier ? (compare(url, earlier.reading, later) ?? []) : [];
  });
}

function compare(url: string, earlier: Reading, { reading: later, seenAt }: SeenReading): Version | null {
  const [before, after] = [articleLines(earlier), articleLines(later)];
  const added = lacking(after, before);
  const removed = lacking(before, after);
  const longer = Math.max(before.length, after.length);
  const kept = longer ? 1 - Math.max(added.length, removed.length) / longer : 1;
  if (!(added.length || removed.length) || kept < SAME_PAGE) return null;
  return { page: later.page.id, before: earlier.page.id, url, seenAt, kept, added, removed };
}

/** The lines of `lines` that the others do not have; one that stands twice must be there twice. */
function lacking(lines: readonly Line[], others: readonly Line[]): Span[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return lines.flatMap(({ key, span }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [span];
  });
}

/** The sentences and lines of a page's articles with their headlines, furniture left out. */
function articleLines({ page, articles, furniture }: Reading): Line[] {
  const places = articles.flatMap(({ span, title }) => (title ? [title.span, span] : [span]));
  const lines = places.flatMap((place) => splitLines(page.text, place));
  return lines.filter(({ span }) => !furniture.some((piece) => overlaps(piece.span, span)));
}

function splitLines(text: string, [start, end]: Span): Line[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap((match) =>
    splitSentences(match[0], start + match.index),
  );
}

/** The pieces of a line, each up to where the next begins. */
function splitSentences(line: string, at: number): Line[] {
  const starts = [0, ...[...findSentenceEnds(line)].map(({ next }) => next), line.length];
  return starts.slice(1).flatMap((to, i) => {
    const words = line.slice(starts[i], to);
    const key = words.replace(/\s+/g, ' ').trim();
    const from = at + (starts[i] ?? 0) + words.length - words.trimStart().length;
    return key ? [{ span: [from, from + words.trim().length] as const, key }] : [];
  });
}

/** What a page reports, whatever stands around it: two readings alike in this are one page, with another menu or counter. */
export const articleWords = (reading: Reading): string =>
  articleLines(reading)
    .map(({ key }) => key)
    .join('\n');
