import type { Conflict } from './conflict.js';

/** One conflict of two values, however many claims tell them: the pair that most tell stands for all. */
export function merge(first: Conflict | undefined, next: Conflict): Conflict {
  if (!first) return next;
  const join = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  const most = countOf(next) > countOf(first) ? next : first;
  return { ...most, sides: { a: join(first.sides.a, next.sides.a), b: join(first.sides.b, next.sides.b) } };
}

const countOf = ({ sides: { a, b } }: Conflict): number => a.length + b.length;
