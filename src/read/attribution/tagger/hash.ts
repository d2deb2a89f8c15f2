/** A 32-bit hash of a string, FNV-1a over UTF-16 code units with a final mix: `hashText('said')` is the same on every machine. */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Joins a hash with one more number, order counting: for features made of several parts. */
export function mixHash(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ Math.imul(value | 0, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
