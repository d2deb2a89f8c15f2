import type { Span } from '../../span.js';
import type { PileIndex, PlacedArticle } from './index-pile.js';

/** The article that an uncredited text was most likely taken from, with the shared words in this article. */
export interface EchoHop {
  readonly article: string;
  readonly span: Span;
  readonly why: string;
  /** So much is shared that even the words for its sources were taken over. */
  readonly isCopy: boolean;
}

/** Less shared text than this betrays no source. */
const LEAST_SHARED = 0.25;
/** And so much betrays a copy. */
const COPY = 0.5;

/** The strongest echo that leads into an article; null where none does or the direction is unknown. */
export function findEchoHop({ article }: PlacedArticle, index: PileIndex): EchoHop | null {
  const incoming = (index.echoes.get(article.id) ?? []).flatMap((echo) => {
    const into = echo.b.article === article.id ? 'a-to-b' : 'b-to-a';
    if (echo.direction !== into || echo.similarity < LEAST_SHARED) return [];
    const [here, there] = into === 'a-to-b' ? [echo.b, echo.a] : [echo.a, echo.b];
    return [
      {
        article: there.article,
        span: here.span,
        why: echo.why,
        similarity: echo.similarity,
        isCopy: echo.similarity >= COPY,
      },
    ];
  });
  return incoming.sort((a, b) => b.similarity - a.similarity || (a.article < b.article ? -1 : 1))[0] ?? null;
}
