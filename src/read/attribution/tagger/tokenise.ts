import type { Span } from '../../../span.js';

/** Words and marks of a text in reading order, as places: token `i` is `text.slice(start[i], end[i])`. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Every alternative is one run without nested repeats over the same letters, so that the time is linear on any text. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"“”’)<>]+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{L}\.){2,}`, // U.S., a.m.
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|pm|am|bn|s|k|m)?`,
    String.raw`[\p{L}\p{M}]+(?:[-&/'’][\p{L}\p{M}\p{N}]+|\p{N}+)*`,
    String.raw`\.{2,}|-{2,}|''|` + '``',
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** English contractions are two words (`Trump` + `'s`, `did` + `n't`): a source often ends between them. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** Words whose full stop is theirs and ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen sens rep reps gov gen lt col sgt capt maj rev hon pres prof jr sr st mt ft jan feb mar apr jun ' +
    'jul aug sept sep oct nov dec inc corp co ltd vs etc dept univ assn bros fla calif ariz wash mass conn penn ' +
    'ill ind mich minn tenn tex wis wyo ala ark colo del ga kan ky la miss mont neb nev okla ore'
  ).split(' '),
);
const LONGEST_ABBREVIATION = 6;

const isAbbreviation = (word: string): boolean =>
  word.length <= LONGEST_ABBREVIATION && (/^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));

/** Where a contraction's second word starts, counted from the word's start; 0 where there is none. */
function findClitic(word: string): number {
  if (!word.includes("'") && !word.includes('’')) return 0;
  const found = CLITIC.exec(word.slice(-4));
  return found ? word.length - found[0].length : 0;
}

/** Cuts one region of a text into words and marks. White space belongs to no token; nothing else is left out. */
export function tokenise(text: string, [from, to]: Span): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const put = (first: number, last: number): void => {
    start.push(first);
    end.push(last);
  };
  for (const found of text.slice(from, to).matchAll(TOKEN)) {
    const word = found[0];
    const at = from + found.index;
    const last = start.length - 1;
    const clitic = findClitic(word);
    if (word === '.' && end[last] === at && isAbbreviation(text.slice(start[last], at))) end[last] = at + 1;
    else if (clitic > 0) {
      put(at, at + clitic);
      put(at + clitic, at + word.length);
    } else put(at, at + word.length);
  }
  return { count: start.length, start: Int32Array.from(start), end: Int32Array.from(end) };
}
