import type { Stretch } from './stretch.js';
import { LIMITS } from './limits.js';
import { FACT, NOT_OWN, type PlacedBody } from './own-words.js';

/** What two articles share, after setting aside what neither owns. */
export interface SharedText {
  /** The stretches that count, in the order of the first article. */
  readonly stretches: readonly Stretch[];
  /** Words in them. */
  readonly words: number;
  /** Words of the stretch with most words that are not quotation, boilerplate or formula. */
  readonly longest: number;
  /** Share of the shorter article's words that stand in the other, 0 to 1. */
  readonly similarity: number;
  /** Share of the shorter article's own words that stand in the other in stretches of five words and more, 0 to 1. */
  readonly ownShare: number;
  /** Words that are neither quotation, boilerplate, formula, name nor number: in all such stretches, and in the one with most. */
  readonly plain: number;
  readonly plainest: number;
  /** Whether all of it stands at the end of both articles, where sites put what is no report. */
  readonly onlyAtEnd: boolean;
}

const NOBODYS = NOT_OWN.quoted | NOT_OWN.boilerplate | NOT_OWN.stock;

/** From this share of own words on, the quotations came along with the report. */
const WHOLE_REPORT = 0.3;

/** Sets aside the stretches that are quotations, boilerplate or formulae, and measures the rest. */
export function weighStretches(a: PlacedBody, b: PlacedBody, stretches: readonly Stretch[]): SharedText {
  const counts = stretches.map((stretch) => countOwn(a, b, stretch));
  const long = counts.filter(({ stretch }) => stretch.length >= LIMITS.anchor);
  const ownShare = sum(long.map(({ own }) => own)) / Math.max(1, Math.min(ownWords(a), ownWords(b)));
  const evidence = long.filter(({ own }) => own >= 4);
  const kept =
    ownShare >= WHOLE_REPORT
      ? [...stretches]
      : counts
          .filter(({ own, stretch }) => own >= Math.min(4, stretch.length))
          .map((count) => trimStretch(a, b, count));
  const words = sum(kept.map((stretch) => stretch.length));
  return {
    stretches: kept,
    words,
    longest: largest(evidence.map(({ own }) => own)),
    similarity: words / Math.min(a.starts.length, b.starts.length),
    ownShare,
    plain: sum(evidence.map(({ plain }) => plain)),
    plainest: largest(evidence.map(({ plain }) => plain)),
    onlyAtEnd: evidence.every(({ stretch }) => isAtEnd(a, stretch.a) && isAtEnd(b, stretch.b)),
  };
}

interface OwnCount {
  readonly stretch: Stretch;
  readonly own: number;
  readonly plain: number;
}

const markOf = (a: PlacedBody, b: PlacedBody, [i, j]: readonly [number, number]): number =>
  (a.marks[i] ?? 0) | (b.marks[j] ?? 0);

function countOwn(a: PlacedBody, b: PlacedBody, stretch: Stretch): OwnCount {
  let own = 0;
  let plain = 0;
  for (let k = 0; k < stretch.length; k++) {
    const mark = markOf(a, b, [stretch.a + k, stretch.b + k]);
    if (mark & NOBODYS) continue;
    own++;
    if (!(mark & FACT)) plain++;
  }
  return { stretch, own, plain };
}

/** The stretch without the words at its ends that no one owns. */
function trimStretch(a: PlacedBody, b: PlacedBody, { stretch }: OwnCount): Stretch {
  const isNobodys = (k: number): boolean => (markOf(a, b, [stretch.a + k, stretch.b + k]) & NOBODYS) > 0;
  let [from, to] = [0, stretch.length];
  while (from < to && isNobodys(from)) from++;
  while (to > from && isNobodys(to - 1)) to--;
  return { a: stretch.a + from, b: stretch.b + from, length: to - from };
}

const ownWords = ({ marks }: PlacedBody): number =>
  marks.reduce((count, mark) => (mark & NOBODYS ? count : count + 1), 0);

/** The last sixty words, or the last fifth of a short article. */
const isAtEnd = ({ starts }: PlacedBody, at: number): boolean =>
  at >= Math.max(starts.length - 60, starts.length * 0.8);

const largest = (numbers: readonly number[]): number => numbers.reduce((most, n) => Math.max(most, n), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
