import { eld } from 'eld/small';

const LOOK_CHARACTERS = 4000;
const FEWEST_LETTERS = 20;

/**
 * ISO 639-1 code of the language most of a text is written in, for example `en`; null where it is too short to tell.
 * Reads from the middle of long texts, where menus and headers are behind. Source: eld 2, small n-gram model.
 */
export function findLanguage(text: string): string | null {
  const start = Math.max(0, Math.floor((text.length - LOOK_CHARACTERS) / 2));
  const look = text.slice(start, start + LOOK_CHARACTERS);
  const letters = look.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return null;
  return eld.detect(look).language || null;
}
