import { eld } from 'eld/small';

const LOOK_CHARACTERS = 4000;
/** With fewer letters nothing tells. */
const ENOUGH_LETTERS = /(?:\p{L}\P{L}*){20}/u;

/**
 * ISO 639-1 code of the language most of a text is written in, for example `en`; null where it is too short to tell.
 * Reads from the middle of long texts, where menus and headers are behind. Source: eld 2, small n-gram model.
 */
export function findLanguage(text: string): string | null {
  const start = Math.max(0, Math.floor((text.length - LOOK_CHARACTERS) / 2));
  const look = text.slice(start, start + LOOK_CHARACTERS);
  if (!ENOUGH_LETTERS.test(look)) return null;
  return eld.detect(look).language || null;
}
