import type { Correction } from './correction.js';

const NUMBER = /\d+$/;

/** Corrections in the order in which they were made. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));

const numberOf = ({ id }: Correction): number => Number(NUMBER.exec(id)?.[0] ?? Infinity);
