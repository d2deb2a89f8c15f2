/** Words by number, ascending, each with its weight. Numbers follow the words' own order, so that sums are the same in any pile order. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

export const NO_WORDS: Vector = { words: new Uint32Array(0), weights: new Float64Array(0) };

/** Numbers words by their order: the same words get the same numbers, whoever names them first. */
export function numberWords(words: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].sort().map((word, i) => [word, i] as const));
}

/** The vector of length 1 in the same direction; words without weight are left out. Takes each word once, in any order. */
export function toUnit(weights: readonly (readonly [word: number, weight: number])[]): Vector {
  const kept = weights.filter(([, weight]) => weight > 0).sort((x, y) => x[0] - y[0]);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return {
    words: Uint32Array.from(kept, ([word]) => word),
    weights: Float64Array.from(kept, ([, weight]) => weight / length),
  };
}

/** From this many times as many words on, those of the shorter vector are looked up one by one. */
const MUCH_LONGER = 16;

/** The scalar product: of two unit vectors the cosine, 0 (no word in common) to 1. */
export function multiply(a: Vector, b: Vector): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const isMuchLonger = many.words.length > few.words.length * MUCH_LONGER;
  let [sum, j] = [0, 0];
  for (let i = 0; i < few.words.length && j < many.words.length; i++) {
    const word = few.words[i] ?? 0;
    if (isMuchLonger) j = firstFrom(many.words, word, j);
    else while ((many.words[j] ?? Infinity) < word) j++;
    if (many.words[j] === word) sum += (few.weights[i] ?? 0) * (many.weights[j] ?? 0);
  }
  return sum;
}

/** Whether a word stands in a vector. */
export const hasWord = ({ words }: Vector, word: number): boolean => words[firstFrom(words, word, 0)] === word;

/** Index of the first of ascending numbers, from `low` on, that is at least `least`. */
function firstFrom(numbers: Uint32Array, least: number, low: number): number {
  let [from, to] = [low, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The sum of vectors, in the order given. */
export function addUp(vectors: readonly Vector[]): Vector {
  const [only] = vectors;
  if (!only) return NO_WORDS;
  if (vectors.length === 1) return only;
  const sum = new Map<number, number>();
  for (const { words, weights } of vectors)
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0;
      sum.set(word, (sum.get(word) ?? 0) + (weights[i] ?? 0));
    }
  const words = Uint32Array.from(sum.keys()).sort();
  return { words, weights: Float64Array.from(words, (word) => sum.get(word) ?? 0) };
}
