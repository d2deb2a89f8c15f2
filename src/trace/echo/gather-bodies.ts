import { outletKey, outletName, hostOf } from '../../known/find-outlet.js';
import { type Memo, withoutMemo } from '../../memo.js';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import type { Span } from '../../span.js';
import { splitWords } from '../../words.js';
import type { Body } from './body.js';
import { cutPieces } from './cut-pieces.js';
import { hashWord } from './hash-words.js';
import { LIMITS } from './limits.js';
import { readMoment } from './read-moment.js';

/** The bodies of all articles that are long enough to compare: the earliest first, undated ones last, then by id. */
export function gatherBodies(readings: readonly Reading[], memo: Memo = withoutMemo): Body[] {
  const bodies = new Map<string, Body>();
  for (const body of readings.flatMap(memo(readBodies))) bodies.set(body.article.id, body);
  return [...bodies.values()].sort(compareBodies);
}

const readBodies = (reading: Reading): Body[] =>
  reading.articles.map((article) => readBody(reading, article)).filter((b) => b.words.length >= LIMITS.leastBody);

function readBody(reading: Reading, article: Article): Body {
  const { title, byline, published } = article;
  const holes: Span[] = reading.furniture.map((f) => f.span);
  for (const span of [title?.span, byline?.span, published?.span]) if (span) holes.push(span);
  const pieces = cutPieces(article.span, holes);
  const hashes: number[] = [];
  for (const [start, end] of pieces)
    for (const word of splitWords(reading.page.text, start, end)) hashes.push(hashWord(word.folded));
  const moment = published ? readMoment(published.value) : null;
  return { article, reading, pieces, words: Uint32Array.from(hashes), outlet: outletOf(reading, article), moment };
}

function outletOf({ page }: Reading, article: Article): string | null {
  const name = article.outlet?.name ?? page.outlet ?? (page.url ? hostOf(page.url) : null);
  return name ? outletKey(outletName(name)) : null;
}

function compareBodies(x: Body, y: Body): number {
  const byTime = (x.moment?.at ?? Infinity) - (y.moment?.at ?? Infinity);
  if (byTime) return byTime; // NaN where both are undated: falls through
  return x.article.id < y.article.id ? -1 : 1;
}
