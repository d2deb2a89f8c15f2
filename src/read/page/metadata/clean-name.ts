import { cleanText } from '../clean-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
};

/** A name or title from markup as it would show: JSON strings often hold markup and entities of their own. */
export const cleanName = (raw: string): string =>
  cleanText(
    raw
      .slice(0, 1000)
      .replace(/&([a-z]{2,6}|#\w{1,5});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole),
  );

/** What two spellings of one title or name share: letters and digits, lower case. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
