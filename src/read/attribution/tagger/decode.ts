import { LABELS, SCORE_STRIDE } from './create-network.js';

/** The linear chain over labels: scores of one label after another (from-major), and of the first. */
export interface Chain {
  readonly step: Float32Array;
  readonly start: Float32Array;
}

export interface Decoded {
  /** The best label of each token. */
  readonly labels: Uint8Array;
  /** How probable each label is at each token, over all labellings of the sequence: [steps][LABELS]. */
  readonly belief: Float32Array;
}

/** Numbers of one label after another with the label that they lead to first: what one label sums up lies side by side. */
const turnAround = (step: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: LABELS * LABELS }, (_, i) => step[(i % LABELS) * LABELS + Math.floor(i / LABELS)] ?? 0);

/** The sum of products of one number for each label in two arrays, in their order. Written out: it is most of the work. */
const sumOver = (a: Float64Array, b: Float64Array, { i, j }: { i: number; j: number }): number =>
  (a[i] ?? 0) * (b[j] ?? 0) +
  (a[i + 1] ?? 0) * (b[j + 1] ?? 0) +
  (a[i + 2] ?? 0) * (b[j + 2] ?? 0) +
  (a[i + 3] ?? 0) * (b[j + 3] ?? 0) +
  (a[i + 4] ?? 0) * (b[j + 4] ?? 0) +
  (a[i + 5] ?? 0) * (b[j + 5] ?? 0) +
  (a[i + 6] ?? 0) * (b[j + 6] ?? 0);

/** The best sequence of labels (Viterbi). */
function findBest(scores: Float32Array, count: number, { step, start }: Chain): Uint8Array {
  const into = turnAround(step);
  const from = new Uint8Array(count * LABELS);
  let best = Float64Array.from(start, (s, l) => s + (scores[l] ?? 0));
  let next = new Float64Array(LABELS);
  for (let t = 1; t < count; t++) {
    for (let l = 0; l < LABELS; l++) {
      let top = -Infinity;
      let at = 0;
      for (let k = 0; k < LABELS; k++) {
        const way = (best[k] ?? 0) + (into[l * LABELS + k] ?? 0);
        if (way > top) {
          top = way;
          at = k;
        }
      }
      next[l] = top + (scores[t * SCORE_STRIDE + l] ?? 0);
      from[t * LABELS + l] = at;
    }
    [best, next] = [next, best];
  }
  const labels = new Uint8Array(count);
  let label = best.indexOf(Math.max(...best));
  for (let t = count - 1; t >= 0; t--) {
    labels[t] = label;
    label = from[t * LABELS + label] ?? 0;
  }
  return labels;
}

/** Scales a row to sum one, so that products of many steps stay within range. */
function normalise(row: Float64Array, at: number): void {
  let sum = 0;
  for (let l = at; l < at + LABELS; l++) sum += row[l] ?? 0;
  for (let l = at; l < at + LABELS; l++) row[l] = (row[l] ?? 0) / (sum || 1);
}

/** How much each label weighs at each token by its score alone, at most 1. */
function weighScores(scores: Float32Array, count: number): Float64Array {
  const weight = new Float64Array(count * LABELS);
  for (let t = 0; t < count; t++) {
    let top = -Infinity;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[t * SCORE_STRIDE + l] ?? 0);
    for (let l = 0; l < LABELS; l++) weight[t * LABELS + l] = Math.exp((scores[t * SCORE_STRIDE + l] ?? 0) - top);
  }
  return weight;
}

/** Forward and backward sums (Baum-Welch), scaled at each step. */
function findBelief(scores: Float32Array, count: number, { step, start }: Chain): Float32Array {
  const move = Float64Array.from(step, Math.exp);
  const into = turnAround(move);
  const weight = weighScores(scores, count);
  const fore = new Float64Array(count * LABELS);
  for (let l = 0; l < LABELS; l++) fore[l] = Math.exp(start[l] ?? 0) * (weight[l] ?? 0);
  normalise(fore, 0);
  for (let at = LABELS; at < fore.length; at += LABELS) {
    for (let l = 0; l < LABELS; l++)
      fore[at + l] = sumOver(fore, into, { i: at - LABELS, j: l * LABELS }) * (weight[at + l] ?? 0);
    normalise(fore, at);
  }
  const back = new Float64Array(LABELS).fill(1);
  for (let at = fore.length - LABELS; at >= 0; at -= LABELS) {
    for (let l = 0; l < LABELS; l++) fore[at + l] = (fore[at + l] ?? 0) * (back[l] ?? 0);
    normalise(fore, at);
    for (let l = 0; l < LABELS; l++) weight[at + l] = (weight[at + l] ?? 0) * (back[l] ?? 0);
    for (let k = 0; k < LABELS; k++) back[k] = sumOver(move, weight, { i: k * LABELS, j: at });
    normalise(back, 0);
  }
  return new Float32Array(fore);
}

/** Labels a sequence from the network's scores: the best labelling as a whole, and how far each label is believed. */
export const decode = (scores: Float32Array, count: number, chain: Chain): Decoded => ({
  labels: findBest(scores, count, chain),
  belief: findBelief(scores, count, chain),
});
