import { FIGURE_WEIGHT, shareFigure } from './counts.js';
import { plainWeight, type Term, type Weighed } from './weigh-mentions.js';

/** Walks two sorted lists and sums what each term in both of them counts. */
function sumOver(a: readonly Term[], b: readonly Term[], count: (x: Term, y: Term) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as Term, b[j] as Term];
    if (x.id === y.id) sum += count(x, y);
    if (x.id <= y.id) i++;
    if (y.id <= x.id) j++;
  }
  return sum;
}

/** The weight of what two lists share, each at the lesser of its two weights. */
export const weightShared = (a: readonly Term[], b: readonly Term[]): number =>
  sumOver(a, b, (x, y) => Math.min(x.weight, y.weight));

/** How many words of matter two propositions share beside their actions. */
export const matterShared = (a: Weighed, b: Weighed): number =>
  sumOver(a.terms, b.terms, ({ id, isSolid }) => (isSolid && id !== a.action && id !== b.action ? 1 : 0));

/** How many words that say something two propositions share, their actions among them. */
export const solidShared = (a: Weighed, b: Weighed): number =>
  sumOver(a.terms, b.terms, ({ isSolid }) => Number(isSolid));

/** The cosine of two propositions, 0 to 1: their words, names and figures as vectors of how rare these are (Salton & McGill 1983). */
export function cosineOf(a: Weighed, b: Weighed): number {
  const words = sumOver(a.terms, b.terms, (x, y) => plainWeight(x, a.action) * plainWeight(y, b.action));
  const names = sumOver(a.names, b.names, (x, y) => x.weight * y.weight);
  const figure = shareFigure(a.counts, b.counts) ? FIGURE_WEIGHT ** 2 : 0;
  return (words + names + figure) / Math.sqrt(a.square * b.square);
}
