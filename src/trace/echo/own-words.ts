import { overlaps, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Body } from './body.js';
import type { CommonAnchors } from './find-passages.js';
import { findQuoted } from './find-quoted.js';
import { hashGrams, hashWord } from './hash-words.js';
import { LIMITS } from './limits.js';
import { STOCK_PHRASES } from './stock-phrases.js';

/** Why a word is no evidence of copying; several may hold. */
export const NOT_OWN = { quoted: 1, boilerplate: 2, stock: 4 } as const;
/** The word is a name or a number: part of the facts, which anyone may report. */
export const FACT = 8;

/** A body with the place and the standing of each word. */
export interface PlacedBody {
  readonly body: Body;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Which of the body's pieces a word stands in. */
  readonly pieces: Uint32Array;
  /** Bits of NOT_OWN and FACT; 0 for a word the article may own. */
  readonly marks: Uint8Array;
}

/** Marks what is common in the pile beside what the body itself shows. */
export function markCommonWords(placed: PlacedBody, common: CommonAnchors): PlacedBody {
  const marked = { ...placed, marks: placed.marks.slice() };
  markCommon(marked, common);
  return marked;
}

/** Finds where each word of a body stands, and which of them no one owns by its page alone: third parties' quotations, formulae, facts. */
export function placeWords(body: Body): PlacedBody {
  const count = body.words.length;
  const placed: PlacedBody = {
    body,
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    pieces: new Uint32Array(count),
    marks: new Uint8Array(count),
  };
  const { text } = body.reading.page;
  let at = 0;
  for (const [piece, [start, end]] of body.pieces.entries())
    for (const word of splitWords(text, start, end)) {
      placed.starts[at] = word.start;
      placed.ends[at] = word.end;
      placed.pieces[at] = piece;
      if (/^\p{N}/u.test(word.folded)) placed.marks[at] = FACT;
      at++;
    }
  markSpans(placed, quotationsOf(body), NOT_OWN.quoted);
  markSpans(
    placed,
    body.reading.names.map((name) => name.span),
    FACT,
  );
  markStock(placed);
  return placed;
}

/** In an interview the quotations are the outlet's own work. */
function quotationsOf({ article, reading, pieces }: Body): Span[] {
  if (article.kind === 'interview') return [];
  const direct = reading.attributions.filter((a) => a.kind === 'direct' && a.article === article.id);
  const marked = pieces.flatMap((piece) => findQuoted(reading.page.text, piece));
  return [...direct.flatMap((a) => a.content), ...marked];
}

function markSpans({ starts, ends, marks }: PlacedBody, spans: readonly Span[], mark: number): void {
  for (const span of spans)
    for (let i = firstFrom(ends, span[0] + 1); i < starts.length; i++) {
      if (!overlaps([starts[i] ?? 0, ends[i] ?? 0], span)) break;
      marks[i] = (marks[i] ?? 0) | mark;
    }
}

/** Index of the first of ascending numbers that is at least `least`. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Marks turns of phrase, and boilerplate. A turn of phrase is short: common anchors that run on for fifteen words are a passage that
 * many took. Boilerplate is long: one anchor alone is a turn of phrase of its outlet.
 */
function markCommon({ body, marks }: PlacedBody, { boilerplate, phrases }: CommonAnchors): void {
  if (boilerplate.size + phrases.size === 0) return;
  const grams = hashGrams(body.words, LIMITS.anchor);
  for (const [from, to] of findChains(grams, phrases))
    if (to - from < LIMITS.passage) markRange(marks, [from, to], NOT_OWN.stock);
  for (const [from, to] of findChains(grams, boilerplate))
    if (to - from > LIMITS.anchor) markRange(marks, [from, to], NOT_OWN.boilerplate);
}

/** Word ranges of anchors in a set, joined where they follow each other within a window. */
function findChains(grams: Uint32Array, anchors: ReadonlySet<number>): Span[] {
  const chains: [number, number][] = [];
  if (anchors.size === 0) return chains;
  // Every word of the pile comes by here: an iterator's pairs would be most of what is thrown away.
  for (let i = 0; i < grams.length; i++) {
    if (!anchors.has(grams[i] ?? 0)) continue;
    const last = chains.at(-1);
    if (last && i <= last[1] - LIMITS.anchor + LIMITS.window) last[1] = i + LIMITS.anchor;
    else chains.push([i, i + LIMITS.anchor]);
  }
  return chains;
}

function markRange(marks: Uint8Array, [from, to]: Span, mark: number): void {
  for (let i = from; i < to; i++) marks[i] = (marks[i] ?? 0) | mark;
}

const STOCK = new Map<number, Uint32Array[]>();
for (const phrase of STOCK_PHRASES) {
  const words = Uint32Array.from(splitWords(phrase), (word) => hashWord(word.folded));
  const first = words[0] ?? 0;
  STOCK.set(first, [...(STOCK.get(first) ?? []), words]);
}

function markStock({ body: { words }, marks }: PlacedBody): void {
  for (const [i, word] of words.entries())
    for (const phrase of STOCK.get(word) ?? [])
      if (phrase.every((w, k) => words[i + k] === w)) markRange(marks, [i, i + phrase.length], NOT_OWN.stock);
}
