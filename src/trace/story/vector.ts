/**
 * Words by number, each once, with its weight. They stand in an order that does not hang on their numbers (the alphabet; in a sum, part
 * by part), so that sums are the same whichever numbers the words have.
 */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

export const NO_WORDS: Vector = { words: new Uint32Array(0), weights: new Float64Array(0) };

/** The vector of length 1 in the same direction; words without weight are left out. Takes each word once. */
export function toUnit(words: Uint32Array, weights: Float64Array): Vector {
  const isKept = (_: number, i: number): boolean => (weights[i] ?? 0) > 0;
  const kept = weights.filter(isKept);
  const length = Math.sqrt(kept.reduce((sum, weight) => sum + weight * weight, 0));
  return { words: words.filter(isKept), weights: kept.map((weight) => weight / length) };
}

/** A table by the numbers of words, and the vector that stands in it: many are held against one before the next comes. */
let table = new Float64Array(1024);
let held: Vector = NO_WORDS;

function hold(vector: Vector): void {
  if (held === vector) return;
  for (const word of held.words) table[word] = 0;
  const most = vector.words.reduce((highest, word) => Math.max(highest, word), 0);
  if (most >= table.length) table = new Float64Array(2 * most);
  const { words, weights } = vector;
  for (let i = 0; i < words.length; i++) table[words[i] ?? 0] = weights[i] ?? 0;
  held = vector;
}

function sumHeld({ words, weights }: Vector): number {
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    // Reading behind the end of the table would be slow.
    if (word < table.length) sum += (weights[i] ?? 0) * (table[word] ?? 0);
  }
  return sum;
}

/** Gives the scalar products of one vector with others: of two unit vectors the cosine, 0 (no word in common) to 1. */
export const multiplyBy =
  (one: Vector) =>
  (other: Vector): number => {
    hold(one);
    return sumHeld(other);
  };

/** The scalar product of two vectors. */
export function multiply(a: Vector, b: Vector): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return multiplyBy(many)(few);
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
  return { words: Uint32Array.from(sum.keys()), weights: Float64Array.from(sum.values()) };
}
