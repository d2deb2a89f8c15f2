import type { Passage, Run, Word } from './passage.js';
import { sentenceAt } from './passage.js';

const END = /^(?:[.?!…;]|\.{2,})$/;

/** Without a full stop, comma or colon at its ends; null where nothing is left. A stop inside quotation marks stays. */
export function trimRun({ words }: Passage, [from, to]: Run): Run | null {
  while (from < to && /^(?:[,:;.—–-]|--+)$/.test(words[from]?.text ?? '')) from++;
  while (
    to > from &&
    /^(?:[,:;.?!—–]|--+|\.{2,}|…)$/.test(words[to - 1]?.text ?? '') &&
    (words[to - 1]?.quote ?? -1) < 0
  )
    to--;
  return from < to ? [from, to] : null;
}

/** Sentences after this one that lie wholly inside a quotation belong to it: `"One," she said. "Two. Three."` */
export function quotedSentencesAfter(passage: Passage, at: number): Run[] {
  const runs: Run[] = [];
  for (let i = sentenceIndex(passage, at) + 1; i < passage.sentences.length; i++) {
    const sentence = passage.sentences[i];
    if (!sentence || !isQuoted(passage, sentence)) break;
    runs.push(sentence);
  }
  return runs;
}

const sentenceIndex = (passage: Passage, at: number): number => passage.words[at]?.sentence ?? passage.sentences.length;

/** Whether a sentence lies wholly inside quotations. */
export const isQuoted = ({ words }: Passage, [from, to]: Run): boolean => {
  for (let i = from; i < to; i++) if ((words[i]?.quote ?? -1) < 0 && !END.test(words[i]?.text ?? '')) return false;
  return to > from;
};

/** The whole quotation around a word, or the word's sentence where the quotation is only part of that; behind a colon the quotation alone. */
export function quotationAround(passage: Passage, at: number): Run | null {
  const quote = passage.quotes[passage.words[at]?.quote ?? -1];
  if (!quote) return null;
  const sentence = sentenceAt(passage, quote.run[0]);
  const inside = quote.run[0] > sentence[0] && passage.words[quote.run[0] - 1]?.text !== ':';
  return inside ? [sentence[0], quote.run[1]] : quote.run;
}

/** Whether words hold a finite verb, so that they can be a clause. */
export const hasVerb = (words: readonly Word[]): boolean => words.some((word) => /^(?:VERB|AUX)$/.test(word.pos));

/**
 * Where what a sentence tells begins: at the start of a quotation that goes on in it (`“One. | Two,” she said, according to the
 * Gazette`), else past its dateline.
 */
export function startOfTold(passage: Passage, sentence: Run): number {
  const at = afterDateline(passage, sentence);
  return passage.quotes[passage.words[at]?.quote ?? -1]?.run[0] ?? at;
}

/** Past the dateline at the start of a sentence: `RIVERTON, May 5 (Oldnews) - | The mill …`. */
function afterDateline({ words }: Passage, [from, to]: Run): number {
  if (!/^\p{Lu}{3,}/u.test(words[from]?.text ?? '')) return from;
  for (let i = from + 1; i < Math.min(to, from + DATELINE); i++) {
    const dash = /^(?:[-–—]|--)$/.test(words[i]?.text ?? '');
    if (dash && (words[i - 1]?.text === ')' || /^\p{Lu}{3,}$/u.test(words[i - 1]?.text ?? ''))) return i + 1;
  }
  return from;
}

/** A dateline has at most so many words. */
const DATELINE = 16;
