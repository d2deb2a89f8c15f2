/**
 * The words of a text, as every room counts them: letters, digits and what holds them together inside a word.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, accents and apostrophes folded: `Zelenskyy’s` -> `zelenskyy's`. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** Lower case without accents, with straight apostrophes: `São’s` -> `sao's`. */
export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘ʼ]/g, "'")
        .toLowerCase();

/** Most words are ASCII and need no more than lower case: a third of the time. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Splits a text, or the part of it from `start` to `end`, into words. Offsets are into the whole text. */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, folded: fold(match[0]) });
  }
  return words;
}

/** The first words of a text on one line, cut between words: `At dawn the ferry left …`. At most `most` characters before the ellipsis. */
export function firstWords(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most).replace(/ [^ ]*$/, '')} …`;
}
