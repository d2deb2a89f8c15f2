import type { Span, Spans } from '../../span.js';

const MOST = 200;

/** Reads `10-20,30-42` from an address as places within a text of this length; what is no place is passed over. */
export function parsePlaces(at: string | null, length: number): Spans {
  return (at ?? '')
    .split(',', MOST)
    .map((part) => /^(\d{1,9})-(\d{1,9})$/.exec(part))
    .flatMap((match): Span[] => {
      const [start, end] = [Number(match?.[1]), Math.min(Number(match?.[2]), length)];
      return start < end ? [[start, end]] : [];
    });
}
