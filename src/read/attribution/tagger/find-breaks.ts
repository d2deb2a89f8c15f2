import type { Tokens } from './tokenise.js';

/** Where paragraphs and sentences start. Ids count from 0 and never fall. */
export interface Breaks {
  readonly paragraph: Int32Array;
  readonly sentence: Int32Array;
}

const SENTENCE_END = /^(?:[.?!…]|\.{2,})$/;
const CLOSER = /^(?:["”’'»›)\]」』]|'')$/;
/** What may stand first in a sentence: a capital, a number, an opening mark. A lower-case word goes on. */
const SENTENCE_START = /^[\p{Lu}\p{Lo}\p{N}“"‘'`«„「『‹([@#—–-]/u;
const LOWER_START = /^\p{Ll}/u;

/** Lines are paragraphs, except that a single line break before a lower-case word is only a wrapped line. */
function isParagraphBreak(text: string, gapStart: number, next: number): boolean {
  let breaks = 0;
  for (let i = gapStart; i < next; i++) if (text.charCodeAt(i) === 10) breaks++;
  return breaks > 1 || (breaks === 1 && !LOWER_START.test(text.slice(next, next + 2)));
}

/** Splits tokens into paragraphs and sentences by line breaks and final marks. */
export function findBreaks(text: string, tokens: Tokens): Breaks {
  const paragraph = new Int32Array(tokens.count);
  const sentence = new Int32Array(tokens.count);
  let paragraphId = -1;
  let sentenceId = -1;
  let ended = false;
  let previousEnd = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    const word = text.slice(start, tokens.end[i]);
    const isBreak = i === 0 || isParagraphBreak(text, previousEnd, start);
    // A closing mark right after the full stop still belongs to the sentence that it closes.
    const isAttached = start === previousEnd && CLOSER.test(word);
    if (isBreak) paragraphId++;
    if (isBreak || (ended && !isAttached && SENTENCE_START.test(word))) sentenceId++;
    if (isBreak || !isAttached) ended = false;
    if (SENTENCE_END.test(word)) ended = true;
    paragraph[i] = paragraphId;
    sentence[i] = sentenceId;
    previousEnd = tokens.end[i] ?? start;
  }
  return { paragraph, sentence };
}
