import { expect, it } from 'vitest';
import type { MentionBrief } from '../../record/questions/mention-brief.js';
import { PIECES } from '../web/pieces-shown.js';
import { decidingWord } from './deciding-word.js';

const [mention] = PIECES.mentions as [MentionBrief];
const CASES: readonly (readonly [reason: string, told: Partial<MentionBrief>, word: string])[] = [
  ['the word that decides', {}, 'considered'],
  ['nothing decides: it is told as a fact', { certainty: 'CT+', certaintyWords: [] }, 'as a fact'],
  ['what denies stands before the words', { certainty: 'CT-', certaintyWords: [[900, 906]] }, 'denied'],
  ['what hedges stands before the words', { certainty: 'PS+', certaintyWords: [[900, 903]] }, 'with a hedge'],
  ['nothing says how sure', { certainty: 'U', certaintyWords: [] }, 'left open'],
];
it.each(CASES)('%s', (_, told, word) => expect(decidingWord({ ...mention, ...told })).toBe(word));
