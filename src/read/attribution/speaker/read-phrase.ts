import { sliceSpan, type Span } from '../../../span.js';
import type { Name } from '../../language/name.js';
import type { Scene } from './speaker.js';

/** A source as words. */
export interface Phrase {
  /** Its attribution in the scene's list. */
  readonly index: number;
  readonly span: Span;
  /** The phrase without what a comma, bracket or relative pronoun adds. */
  readonly head: Span;
  readonly words: string;
  /** Lower-case head noun. */
  readonly noun: string;
  readonly inside: readonly Name[];
}

export function readPhrase({ text, names }: Scene, index: number, whole: Span): Phrase {
  const span = bare(text, whole);
  const cut = sliceSpan(text, span).search(/,|\(| who | — | – /);
  const head: Span = [span[0], cut < 0 ? span[1] : span[0] + cut];
  const words = sliceSpan(text, head);
  return { index, span, head, words, noun: headNoun(words), inside: names.within(span) };
}

/** Without the possessive at its end: `Berg’s`, `the Greens'`. */
function bare(text: string, [start, end]: Span): Span {
  const mark = /['’]s?\s*$/.exec(text.slice(Math.max(start, end - 4), end));
  return mark && end - mark[0].length > start ? [start, end - mark[0].length] : [start, end];
}

export const PREPOSITION =
  /^(?:of|for|in|at|from|with|on|to|who|close|familiar|near|by|inside|within|involved|briefed|speaking|among|about|like|such|including|whose)$/i;

/** The last word before a preposition: `sources close to the White House` -> `sources`. */
export function headNoun(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const cut = words.findIndex((word, i) => i > 0 && PREPOSITION.test(word));
  return (words[(cut < 0 ? words.length : cut) - 1] ?? '').replace(/['’]s?$/, '').toLowerCase();
}

/** Whether words open with a definite article or its like. */
export const isDefinite = (words: string): boolean => /^\s*(?:the|this|that|its|their)\b/i.test(words);
