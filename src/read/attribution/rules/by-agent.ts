import { trimRun } from '../passage/content.js';
import type { Around, Draft } from './draft.js';
import { phraseAfter } from '../passage/noun-phrase.js';
import type { Passage } from '../passage/passage.js';

/** *It was reported by X that …* and *It was announced that …* (no source). */
export function byAgent(passage: Passage, around: Around): Draft[] {
  const { words } = passage;
  return around.cues.flatMap((cue) => {
    const pointed = cue.subject && /^(?:it|there)$/.test(words[cue.subject[0]]?.low ?? '');
    if (!cue.passive || !pointed || !(cue.verb.clause || cue.verb.marked)) return [];
    for (let i = cue.at + 1; i < Math.min(cue.sentence[1], cue.at + 14); i++) {
      if (words[i]?.low !== 'that') continue;
      const by = words.slice(cue.at + 1, i).findIndex((word) => word.low === 'by');
      const source = by < 0 ? null : phraseAfter(passage, cue.at + 2 + by, i);
      const content = trimRun(passage, [i, cue.sentence[1]]);
      return content ? [{ source: source ? [source] : [], cue: [cue.run], content: [content], rule: 'by-agent' }] : [];
    }
    return [];
  });
}
