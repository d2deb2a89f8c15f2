import type { Span } from '../../span.js';
import type { Echo } from '../echo/echo.js';

/** The article that an uncredited text was most likely taken from, with the shared words in this article. */
export interface EchoHop {
  readonly article: string;
  readonly span: Span;
  /** All that is shared. */
  readonly spans: readonly Span[];
  /** How many words are shared. */
  readonly shared: number;
  readonly why: string;
  /** So much is shared that even the words for its sources were taken over. */
  readonly isCopy: boolean;
}

/** Which of two copies stands for the first one where nothing says who had it first: they have one origin either way. */
export type ComesBefore = (a: string, b: string) => boolean;

/** Less shared text than this betrays no source, */
const LEAST_SHARED = 0.25;
/** but for so many rare facts told in one order: a report retold in other words. */
const LEAST_PLACES = 9;
/** And so much betrays a copy. */
const COPY = 0.5;

/** The strongest echo that leads into an article; null where none does. */
export function findEchoHop(article: string, echoes: readonly Echo[], comesBefore: ComesBefore): EchoHop | null {
  const incoming = echoes.flatMap((echo) => {
    const isHereB = echo.b.article === article;
    const [here, there] = isHereB ? [echo.b, echo.a] : [echo.a, echo.b];
    const isDirected = echo.direction === (isHereB ? 'a-to-b' : 'b-to-a');
    const isUndecided = echo.direction === 'unknown' && echo.similarity >= COPY && comesBefore(there.article, article);
    if (!isDirected && !isUndecided) return [];
    if (echo.similarity < LEAST_SHARED && here.spans.length < LEAST_PLACES) return [];
    const isCopy = isDirected && echo.similarity >= COPY;
    return [
      {
        article: there.article,
        span: here.span,
        spans: here.spans,
        shared: echo.words,
        why: echo.why,
        similarity: echo.similarity,
        isCopy,
      },
    ];
  });
  const strength = (hop: { isCopy: boolean; similarity: number }): number => hop.similarity + (hop.isCopy ? 1 : 0);
  return incoming.sort((a, b) => strength(b) - strength(a) || (a.article < b.article ? -1 : 1))[0] ?? null;
}
