import { compareSpans, overlaps, sliceSpan, trimSpan, type Span } from '../../span.js';
import type { Article, Furniture } from '../article/article.js';
import type { Sentence } from './sentence.js';
import { splitSentences } from './split-sentences.js';
import { tagTokens } from './tag-tokens.js';
import { findFirst } from '../../place-index.js';

/** A stretch of one line that belongs to an article. */
interface Piece {
  readonly span: Span;
  readonly paragraph: number;
}

/** The sentences of all articles of a page, with tagged tokens, in reading order; none inside furniture. */
export function findSentences(text: string, articles: readonly Article[], furniture: readonly Furniture[]): Sentence[] {
  const away = merge(furniture.map((f) => f.span));
  const sentences: Sentence[] = [];
  for (const article of articles)
    for (const piece of findPieces(text, article, away)) sentences.push(...readPiece(text, article.id, piece));
  return sentences.sort((a, b) => compareSpans(a.span, b.span));
}

/** Longer runs without an end are cut: no reader holds such a sentence, and what looks around in one must not grow with its square. */
const LONGEST_SENTENCE = 600;

function readPiece(text: string, article: string, { span, paragraph }: Piece): Sentence[] {
  const tokens = tagTokens(text, span);
  const spans = tokens.map((token) => token.span);
  const sentences: Sentence[] = [];
  for (const [from, to] of splitSentences(text, spans))
    for (let at = from; at < to; at += LONGEST_SENTENCE) {
      const held = tokens.slice(at, Math.min(to, at + LONGEST_SENTENCE));
      const [first, last] = [held[0], held.at(-1)];
      if (first && last) sentences.push({ article, span: [first.span[0], last.span[1]], paragraph, tokens: held });
    }
  return sentences;
}

/** The lines of an article without its furniture; its headline is paragraph 0, and the others count on from it. */
function findPieces(text: string, article: Article, away: readonly Span[]): Piece[] {
  const title = article.title ? trimSpan(text, article.title.span) : null;
  const pieces: Piece[] = title ? [{ span: title, paragraph: 0 }] : [];
  let paragraph = title ? 0 : -1;
  for (const line of splitLines(text, article.span)) {
    const kept = without(line, title ? [...within(line, away), title] : within(line, away));
    const spans = kept.map((span) => trimSpan(text, span)).filter((span) => span !== null);
    if (spans.length > 0) paragraph++;
    for (const span of spans) pieces.push({ span, paragraph });
  }
  return pieces;
}

function splitLines(text: string, [start, end]: Span): Span[] {
  const lines: Span[] = [];
  for (const match of sliceSpan(text, [start, end]).matchAll(/[^\n\r\u2028\u2029]+/g))
    lines.push([start + match.index, start + match.index + match[0].length]);
  return lines;
}

/** The same places, sorted, those that overlap as one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  return merged;
}

/** Those of some sorted, disjoint places that touch a line. */
function within(line: Span, sorted: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let i = findFirst(sorted.length, (at) => (sorted[at]?.[1] ?? 0) > line[0]); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span[0] >= line[1]) break;
    if (overlaps(span, line)) found.push(span);
  }
  return found;
}

/** What is left of a line. */
function without(line: Span, away: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = line[0];
  for (const span of [...away].sort(compareSpans)) {
    if (!overlaps(span, line)) continue;
    if (span[0] > start) left.push([start, span[0]]);
    start = Math.max(start, span[1]);
  }
  if (start < line[1]) left.push([start, line[1]]);
  return left;
}
