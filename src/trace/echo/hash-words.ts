/** The last mixing step of MurmurHash3 (Appleby, public domain): every input bit moves every output bit. */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit number for a word, the same on every machine (FNV-1a over UTF-16 units, mixed). */
export function hashWord(folded: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** A 32-bit number for each run of `n` hashed words; `result[i]` stands for words `i` to `i + n - 1`. Empty where the text is shorter. */
export function hashGrams(words: Uint32Array, n: number): Uint32Array {
  const grams = new Uint32Array(Math.max(0, words.length - n + 1));
  for (let i = 0; i < grams.length; i++) {
    let h = 0;
    for (let k = 0; k < n; k++) {
      h = Math.imul(h ^ (words[i + k] ?? 0), 0x9e3779b1);
      h = (h << 13) | (h >>> 19);
    }
    grams[i] = mix(h);
  }
  return grams;
}
