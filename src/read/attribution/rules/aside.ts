import { hasVerb, startOfTold, trimRun } from '../passage/content.js';
import { lacksSpeaker, type Cue } from '../passage/cue.js';
import type { Around, Draft } from './draft.js';
import { barePhraseAfter, phraseAfter } from '../passage/noun-phrase.js';
import type { Passage, Run } from '../passage/passage.js';

/** Words that may follow an aside at the end of its sentence: `…, she said on Monday in a statement.` */
const TAIL = 14;

/** *…, X said.* and *…, said X.* and *…, X writes, …*: the saying stands after or inside what is said, outside quotations. */
export function aside(passage: Passage, around: Around): Draft[] {
  return around.cues.flatMap((cue) => {
    const before = passage.words[cue.run[0] - 1]?.low;
    const governs = cue.verb.prepositions.includes(passage.words[cue.at + 1]?.low ?? '');
    if (lacksSpeaker(passage, cue) || before === 'to' || governs) return [];
    if (!cue.verb.loose && !/^(?:believe|think)$/.test(cue.verb.lemma)) return [];
    return readAside(passage, cue) ?? [];
  });
}

function readAside(passage: Passage, cue: Cue): Draft | null {
  const { words } = passage;
  const { sentence, run } = cue;
  const inverted = words[run[0] - 1]?.text === ',' ? phraseAfter(passage, cue.at + 1, sentence[1]) : null;
  const source = inverted ?? cue.subject;
  if (!source) return null;
  const start = Math.min(source[0], run[0]);
  const end = pastHearer(passage, cue, Math.max(source[1], cue.at + 1));
  if (words[start - 1]?.text !== ',' || (words[start - 1]?.quote ?? -1) >= 0) return null;
  const before = trimRun(passage, [startOfTold(passage, sentence), start]);
  const after = closesAt(passage, end, sentence[1]);
  if (after === null || !before) return null;
  const rest = after < sentence[1] ? trimRun(passage, [after, sentence[1]]) : null;
  const content = [before, rest].filter((piece): piece is Run => piece !== null);
  if (!content.some(([a, b]) => hasVerb(words.slice(a, b)))) return null;
  return { source: [source], cue: [run], content, rule: 'aside' };
}

/** Past whom it was said to: `one person told Oldnews, …`. */
function pastHearer(passage: Passage, { verb, sentence }: Cue, at: number): number {
  if (!verb.hearer) return at;
  return barePhraseAfter(passage, at, sentence[1])?.[1] ?? at;
}

/** Where the aside ends: at a comma right after it, or at the end of the sentence not far off; null where it is no aside. */
function closesAt({ words }: Passage, at: number, end: number): number | null {
  if (words[at]?.text === ',' && (words[at + 1]?.quote ?? -1) >= 0) return null;
  if (words[at]?.text === ',') return /ing$/.test(words[at + 1]?.low ?? '') ? end : at;
  if (words[at]?.text === ':') return null;
  if (/^(?:that|how|whether|to|he|she|they|it|there|what|why)$/.test(words[at]?.low ?? '')) return null;
  for (let i = at; i < end; i++) {
    const word = words[i];
    if (word?.text === ',' && /ing$/.test(words[i + 1]?.low ?? '')) return end;
    if (!word || /^(?:VERB|AUX|SCONJ)$/.test(word.pos) || word.quote >= 0 || i - at > TAIL) return null;
  }
  return end;
}
