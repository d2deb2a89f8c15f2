import type { Word } from '../passage/passage.js';
import type { Around } from './draft.js';

/** The dash that signs a voice. A hyphen signs only between spaces. */
export const SIGNING_DASH = /^(?:[―—–]|--+|-)$/;
/** A signature has at most so many words: `Lena Berg, 34, baker from Tarn`. */
export const LONGEST_SIGNATURE = 14;

/** Whether words can be a signature: they begin with a capital, hold no verb, and the first phrase is all capitals or a known name. */
export function isSignature(words: readonly Word[], isNamed: Around['isNamed']): boolean {
  if (words.some((word) => /^(?:AUX|SCONJ)$/.test(word.pos) || /^[:;?!"“”]$/.test(word.text))) return false;
  const name = nameOf(words);
  const capitals = name.every(
    (word) => /^\p{Lu}/u.test(word.text) || /^(?:of|the|de|von|van|al|la|['’.-]|['’]s)$/.test(word.low),
  );
  return capitals && /^\p{Lu}/u.test(words[0]?.text ?? '') && (name.length <= 6 || isNamed(name.at(-1)));
}

/** The first phrase of a signature, before a comma or bracket. */
export function nameOf(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex((word) => /^[,(]$/.test(word.text));
  return comma < 0 ? words : words.slice(0, comma);
}
