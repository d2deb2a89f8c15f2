export interface Chance {
  next(): number;
  below(most: number): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}
export function makeChance(seed: number): Chance;
