/** Words with their weights. */
export type Vector = ReadonlyMap<string, number>;

/** The vector of length 1 in the same direction; words without weight are left out. */
export function toUnit(weights: readonly (readonly [word: string, weight: number])[]): Vector {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.flatMap(([word, weight]) => (weight > 0 ? [[word, weight / length] as const] : [])));
}

/** The scalar product: of two unit vectors the cosine, 0 (no word in common) to 1. */
export function multiply(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

/** The sum of vectors, in the order given. */
export function addUp(vectors: Iterable<Vector>): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
  return sum;
}
