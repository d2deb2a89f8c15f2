import { startOfTold, trimRun } from '../passage/content.js';
import type { Cue } from '../passage/cue.js';
import type { Around, Draft } from './draft.js';
import { phraseAfter } from '../passage/noun-phrase.js';
import type { Passage, Run } from '../passage/passage.js';

/** *As X notes, …*, *As notes X, …* (the order of translated pages) and *…, as X writes.* */
export function asClause(passage: Passage, around: Around): Draft[] {
  return around.cues.flatMap((cue) => {
    // `As the war continues, …` tells no saying.
    if (cue.passive || cue.verb.lemma === 'continue' || !(cue.verb.loose || cue.verb.hearer)) return [];
    return readAs(passage, cue) ?? [];
  });
}

function readAs(passage: Passage, cue: Cue): Draft | null {
  const { words } = passage;
  const { sentence, run } = cue;
  const inverted = words[run[0] - 1]?.low === 'as';
  const source = inverted ? phraseAfter(passage, cue.at + 1, sentence[1]) : cue.subject;
  if (!source) return null;
  const start = inverted ? run[0] - 1 : source[0] - 1;
  const end = Math.max(source[1], cue.at + 1);
  if (words[start]?.low !== 'as') return null;
  const content = start === sentence[0] ? after(passage, end, sentence) : before(passage, start, sentence);
  return content && { source: [source], cue: [run], content: [content], rule: 'as-clause' };
}

/** The sentence after the comma that ends the clause. */
function after(passage: Passage, end: number, sentence: Run): Run | null {
  for (let i = end; i < Math.min(sentence[1], end + 8); i++)
    if (passage.words[i]?.text === ',') return trimRun(passage, [i, sentence[1]]);
  return null;
}

/** The sentence before the clause, where a comma sets it off. */
const before = (passage: Passage, start: number, sentence: Run): Run | null =>
  passage.words[start - 1]?.text === ',' ? trimRun(passage, [startOfTold(passage, sentence), start]) : null;
