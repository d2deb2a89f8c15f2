import { fold } from '../../src/words.js';
import { type Span, type Spans, overlaps } from '../../src/span.js';

/** All places where `words` stand in `text`; a run of white space matches any other. */
export function findWords(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((m) => [m.index, m.index + m[0].length] as const);
}

/** One name, or several of which any is right. */
export type AnyOf<T> = T | readonly T[];

export const listOf = <T>(one: AnyOf<T>): readonly T[] => (Array.isArray(one) ? (one as readonly T[]) : [one as T]);

const nameKey = (name: string): string => fold(name).replace(/^the /, '').replace(/\s+/g, ' ').trim();

/** Whether a found name is one of those expected, without regard to case, accents and a leading article. */
export const isNamed = (found: string | null | undefined, expected: AnyOf<string>): boolean =>
  typeof found === 'string' && listOf(expected).some((name) => nameKey(name) === nameKey(found));

/** Whether a found name holds one of those expected. */
export const holdsName = (found: string, expected: AnyOf<string>): boolean =>
  listOf(expected).some((name) => nameKey(found).includes(nameKey(name)));

/** Share of `place` that `pieces` cover, 0 to 1. */
export function shareCovered(place: Span, pieces: Spans): number {
  const covered = pieces.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, place[1]) - Math.max(start, place[0])),
    0,
  );
  return covered / (place[1] - place[0]);
}

/** Whether any piece shares a character with any of the places. */
export const touches = (pieces: Spans, places: Spans): boolean =>
  pieces.some((piece) => places.some((place) => overlaps(piece, place)));
