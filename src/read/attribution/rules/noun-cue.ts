import { trimRun } from '../passage/content.js';
import type { Draft } from './draft.js';
import { phraseBefore } from '../passage/noun-phrase.js';
import { isSealedAt, sentenceAt, type Passage, type Run } from '../passage/passage.js';

const NOUN =
  /^(?:claims?|assertions?|allegations?|accusations?|warnings?|suggestions?|announcements?|beliefs?|views?|statements?|contentions?|promises?|pledges?|predictions?|insistence|admission|acknowledgement|declaration|assurances?|fears?|hopes?|concerns?|remarks?|comments?|conclusion|opinion)$/;
const NONE: readonly Draft[] = [];

/** *Berg's claim that …*, *his hope of …*: a noun of saying with its owner before it. */
export function nounCue(passage: Passage): Draft[] {
  const { words } = passage;
  return words.flatMap((word, at) => {
    if (!NOUN.test(word.low) || !/^(?:that|of)$/.test(words[at + 1]?.low ?? '') || isSealedAt(passage, at)) return NONE;
    const source = ownerOf(passage, at);
    const end = endOf(passage, at + 2);
    const content = trimRun(passage, [words[at + 1]?.low === 'of' ? at + 2 : at + 1, end]);
    if (!source || !content || content[1] - content[0] < 3) return NONE;
    return [{ source: [source], cue: [[at, at + 1]], content: [content], rule: 'noun-cue' }];
  });
}

/** `Berg's` or `his` before the noun, with adjectives between. */
function ownerOf(passage: Passage, at: number): Run | null {
  const { words } = passage;
  let i = at - 1;
  while (i > 0 && /^(?:ADJ|NUM)$/.test(words[i]?.pos ?? '')) i--;
  if (/^(?:his|her|their)$/.test(words[i]?.low ?? '')) return [i, i + 1];
  if (!/^['’]s?$/.test(words[i]?.low ?? '')) return null;
  return phraseBefore(passage, i, sentenceAt(passage, at)[0]);
}

function endOf(passage: Passage, from: number): number {
  const { words } = passage;
  const end = sentenceAt(passage, from)[1];
  for (let i = from; i < end; i++) if (words[i]?.text === ',' && (words[i]?.quote ?? -1) < 0) return i;
  return end;
}
