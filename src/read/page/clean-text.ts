/** Characters that show nothing and only break words: controls, soft hyphen, zero-width space, word joiner, byte-order mark. */
const INVISIBLE = /(?![\t\n\f\r])[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu;
/** Halves of a surrogate pair without the other half; storage and encoders would change them silently. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** HTML text as it is shown: runs of white space are one space, what shows nothing is gone. `'a\n\u00AD b '` -> `'a b'`. */
export const cleanText = (raw: string): string =>
  raw.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').replace(/\s+/g, ' ').trim();
