import type { Article } from '../../read/article/article.js';
import type { Span } from '../../span.js';

/** A part of a page: an article, or what stands between articles. */
export interface PagePart {
  readonly span: Span;
  readonly article: Article | null;
}

/** The parts of a page in reading order; together they cover it. */
export function splitPage(length: number, articles: readonly Article[]): PagePart[] {
  const parts: PagePart[] = [];
  let at = 0;
  for (const article of [...articles].sort((a, b) => a.span[0] - b.span[0])) {
    const start = Math.max(at, article.span[0]);
    const end = Math.max(start, article.span[1]);
    if (start > at) parts.push({ span: [at, start], article: null });
    parts.push({ span: [start, end], article });
    at = end;
  }
  if (at < length) parts.push({ span: [at, length], article: null });
  return parts;
}
