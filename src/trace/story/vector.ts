import { createLast, type Last, type Memo } from '../../memo.js';

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

/** The scalar product of a vector with itself, the square of its length. */
export const squareOf = ({ weights }: Vector): number => weights.reduce((sum, weight) => sum + weight * weight, 0);

/** The sum of vectors, in the order given: the very sum of before where the vectors are the very ones. */
export function sumOf(vectors: readonly Vector[], memo: Memo): Vector {
  const [first] = vectors;
  return first && vectors.length > 1 ? memo(lastSum)(first)(vectors, () => addUp(vectors)) : addUp(vectors);
}

const lastSum = (_first: Vector): Last<Vector> => createLast();

/** A table by the numbers of words: the how manieth each is in the sum that is made, and 0 everywhere else. */
let rankOf = new Uint32Array(1024);

/** The sum of vectors, in the order given. */
export function addUp(vectors: readonly Vector[]): Vector {
  const [only] = vectors;
  if (!only) return NO_WORDS;
  if (vectors.length === 1) return only;
  const most = vectors.reduce((high, { words }) => words.reduce((last, word) => Math.max(last, word), high), 0);
  if (most >= rankOf.length) rankOf = new Uint32Array(2 * most);
  const [words, weights]: [number[], number[]] = [[], []];
  for (const own of vectors)
    for (let i = 0; i < own.words.length; i++) {
      const [word, weight] = [own.words[i] ?? 0, own.weights[i] ?? 0];
      const nth = rankOf[word] ?? 0;
      if (nth > 0) weights[nth - 1] = (weights[nth - 1] ?? 0) + weight;
      else {
        weights.push(weight);
        rankOf[word] = words.push(word);
      }
    }
  for (const word of words) rankOf[word] = 0;
  return { words: Uint32Array.from(words), weights: Float64Array.from(weights) };
}
