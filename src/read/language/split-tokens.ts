import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../../known/abbreviations.js';
import type { Span } from '../../span.js';

/** Lengths are bounded so that no start position looks further than a fixed number of characters. */
const ADDRESS = String.raw`https?:\/\/[^\s“”"<>]+|www\.[^\s“”"<>]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}`;
const INITIALS = String.raw`(?:\p{L}\.){2,}`;
const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|pm|am|bn|km|s|k|m)?(?![\p{L}\p{M}])`;
const DOMAIN = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{Ll}\p{N}]{2,62}){1,4}(?![\p{L}\p{N}])`;
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:['’‑&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*`;
const MARK = String.raw`\.{2,}|…|--+|''|` + '``' + String.raw`|\p{Extended_Pictographic}|[^\s]`;
const TOKEN = new RegExp([ADDRESS, '[@#]\\w+', INITIALS, NUMBER, DOMAIN, WORD, MARK].join('|'), 'gu');
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** The places of words and marks between `start` and `end`: `Biden’s aide, Dr. Klein` -> Biden | ’s | aide | , | Dr. | Klein. */
export function splitTokens(text: string, start: number, end: number): Span[] {
  const tokens: Span[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const last = tokens.at(-1);
    if (match[0] === '.' && last && last[1] === from && keepsStop(text.slice(...last))) {
      tokens[tokens.length - 1] = [last[0], to];
      continue;
    }
    const clitic = match[0].length < 60 ? CLITIC.exec(match[0]) : null;
    if (clitic && clitic.index > 0) tokens.push([from, from + clitic.index], [from + clitic.index, to]);
    else tokens.push([from, to]);
  }
  return tokens;
}

/** Whether a full stop after this word belongs to it: an abbreviation or an initial. */
function keepsStop(word: string): boolean {
  if (word.length > 5) return false;
  const folded = word.toLowerCase();
  return /^\p{Lu}$/u.test(word) || LEADING_ABBREVIATIONS.has(folded) || TRAILING_ABBREVIATIONS.has(folded);
}
