import { isQuoted, trimRun } from '../passage/content.js';
import type { Cue } from '../passage/cue.js';
import type { Around, Draft } from './draft.js';
import { phraseAfter } from '../passage/noun-phrase.js';
import type { Passage, Run } from '../passage/passage.js';

const POINTER = /^(?:this|it)$/;
const RELAY = /^(?:report|write|inform|announce|state|say|tell|note|publish|confirm|reveal|know|add|point|stress)$/;

/**
 * *This was reported by X* and *X writes about this*: the content is the sentence before, in the same paragraph or the one above.
 */
export function relayedBefore(passage: Passage, around: Around): Draft[] {
  return around.cues.flatMap((cue) => {
    if (!RELAY.test(cue.verb.lemma)) return [];
    const found = cue.passive ? byAgent(passage, cue) : aboutThis(passage, cue);
    if (!found) return [];
    const { source, end } = found;
    const base = { source: [source], cue: [[Math.min(cue.run[0], end), end] as const], rule: 'relayed-before' };
    const index = passage.words[cue.at]?.sentence ?? 0;
    const before = passage.sentences[index - 1];
    if (before) return [{ ...base, content: contentOf(passage, before) }];
    const above = around.previous;
    const last = above?.sentences.at(-1);
    if (!above || !last || above.article !== passage.article) return [];
    return [{ ...base, content: [], elsewhere: { passage: above, content: contentOf(above, last) } }];
  });
}

const contentOf = (passage: Passage, sentence: Run): Run[] => {
  const run = isQuoted(passage, sentence) ? sentence : trimRun(passage, sentence);
  return run ? [run] : [];
};

interface Found {
  readonly source: Run;
  readonly end: number;
}

/** `This was reported by X` */
function byAgent(passage: Passage, { at, subject, sentence }: Cue): Found | null {
  const { words } = passage;
  if (!subject || subject[1] - subject[0] > 1 || !POINTER.test(words[subject[0]]?.low ?? '')) return null;
  for (let i = at + 1; i < Math.min(sentence[1], at + 8); i++) {
    if (words[i]?.low === 'that') return null;
    if (words[i]?.low !== 'by') continue;
    const source = phraseAfter(passage, i + 1, sentence[1]);
    return source && { source, end: i + 1 };
  }
  return null;
}

/** `X writes about this`, `About this writes X`; `X reports this` */
function aboutThis(passage: Passage, { at, subject, run, sentence }: Cue): Found | null {
  const { words } = passage;
  const leads = words[sentence[0]]?.low === 'about' && run[0] === sentence[0] + 2;
  if (leads && /^(?:this|it)$/.test(words[sentence[0] + 1]?.low ?? '')) {
    const speaker = phraseAfter(passage, at + 1, sentence[1]); // `About this told X`: the order of translated pages
    return speaker && { source: speaker, end: at + 1 };
  }
  // What the reader is asked to do, or the writer does, hands nothing on: `please write about it`.
  if (!subject || /^(?:this|it|that|there|you|i|we)$/.test(words[subject[0]]?.low ?? '')) return null;
  const about = words[at + 1]?.low === 'about' ? 1 : 0;
  const pointer = words[at + 1 + about];
  const next = words[at + 2 + about];
  const ends = !next || /^(?:ADP|PUNCT|ADV|PROPN)$/.test(next.pos);
  const points = pointer !== undefined && (about > 0 ? POINTER.test(pointer.low) : pointer.low === 'this');
  return points && ends ? { source: subject, end: at + 2 + about } : null;
}
