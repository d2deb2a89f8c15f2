import { hashGrams, mix } from './hash-words.js';
import { LIMITS } from './limits.js';

const { slots, rows, shingle } = LIMITS;
const SHIFT = 32 - Math.log2(slots);
const EMPTY = 0xffffffff;

/** Bands of a fingerprint: articles that agree in a whole band are candidates. */
export const BANDS = Math.floor(slots / rows);

/**
 * The fingerprint of hashed words: 128 unsigned 32-bit slots, a pure function of the words and nothing else.
 * One-permutation MinHash over word shingles (Li, Owen & Zhang 2012): one hash a shingle, its upper bits name the slot and the
 * smallest value stays. Empty slots are filled by optimal densification (Shrivastava 2017), so that short articles compare too.
 */
export function fingerprint(words: Uint32Array): Uint32Array {
  const print = new Uint32Array(slots).fill(EMPTY);
  const grams = hashGrams(words, Math.min(shingle, words.length));
  if (words.length === 0) return print;
  for (const gram of grams) {
    const slot = gram >>> SHIFT;
    const value = mix(gram) >>> 1; // never EMPTY
    if (value < (print[slot] ?? 0)) print[slot] = value;
  }
  return fillEmpty(print);
}

function fillEmpty(print: Uint32Array): Uint32Array {
  const filled = print.slice();
  for (let slot = 0; slot < slots; slot++)
    for (let attempt = 1; filled[slot] === EMPTY; attempt++) {
      const from = print[mix(Math.imul(slot + 1, 0x9e3779b1) + attempt) >>> SHIFT] ?? EMPTY;
      filled[slot] = from;
    }
  return filled;
}

/** Share of equal slots, 0 to 1: an unbiased estimate of the Jaccard similarity of two articles' shingles. */
export function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < slots; i++) if (a[i] === b[i]) same++;
  return same / slots;
}

/** A 32-bit key for one band of a fingerprint. */
export function bandKey(print: Uint32Array, band: number): number {
  let h = band + 1;
  for (let row = 0; row < rows; row++) h = mix(Math.imul(h, 0x9e3779b1) ^ (print[band * rows + row] ?? 0));
  return h;
}
