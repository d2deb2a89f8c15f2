import type { ClassifiedLine, LineKind } from './classify-line.js';

const ARTICLE_BEFORE = 300;
const LIST_SHARE = 0.55;
const CERTAIN_LIST_SHARE = 0.3;
const LONG_PARAGRAPH = 150;

/** Text of the lines from some line to the end, in UTF-16 code units. */
interface Below {
  /** All text but furniture by its own words, which speaks neither for a list nor for an article. */
  readonly all: number;
  readonly prose: number;
  /** Number of long paragraphs. */
  readonly long: number;
  /** Number of paragraphs right below another: an article has them, a list of headlines with a sentence each has none. */
  readonly pairs: number;
}

const NEUTRAL: ReadonlySet<LineKind> = new Set(['named', 'credit', 'date', 'byline']);

/**
 * Where the article has ended for good: the first heading of a list of other articles after which little running text comes.
 * Returns the number of lines where there is none.
 */
export function findTail(lines: readonly ClassifiedLine[]): number {
  const below = sumBelow(lines);
  const total = below[0]?.prose ?? 0;
  const tail = lines.findIndex(({ kind }, i) => {
    const rest = below[i + 1];
    if (!rest || (kind !== 'list-head' && kind !== 'read-also')) return false;
    if (total - rest.prose <= ARTICLE_BEFORE) return false;
    if (kind === 'read-also') return rest.prose === 0;
    return rest.pairs === 0 || (rest.prose < total / 2 && isList(rest));
  });
  return tail < 0 ? lines.length : tail;
}

function isList({ all, prose, long }: Below): boolean {
  const share = all === 0 ? 0 : prose / all;
  return share < LIST_SHARE && (long <= 1 || share < CERTAIN_LIST_SHARE);
}

function sumBelow(lines: readonly ClassifiedLine[]): Below[] {
  const sums: Below[] = [];
  let sum: Below = { all: 0, prose: 0, long: 0, pairs: 0 };
  for (let i = lines.length; i >= 0; i--) {
    const at = lines[i];
    if (at) sum = add(sum, at, lines[i + 1]?.kind === 'prose');
    sums[i] = sum;
  }
  return sums;
}

function add({ all, prose, long, pairs }: Below, { kind, line }: ClassifiedLine, isAboveProse: boolean): Below {
  const isProse = kind === 'prose';
  return {
    all: all + (NEUTRAL.has(kind) ? 0 : line.length),
    prose: prose + (isProse ? line.length : 0),
    long: long + (isProse && line.length >= LONG_PARAGRAPH ? 1 : 0),
    pairs: pairs + (isProse && isAboveProse ? 1 : 0),
  };
}
