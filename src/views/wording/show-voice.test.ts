import { expect, it } from 'vitest';
import type { MentionBrief } from '../../record/questions/mention-brief.js';
import { PIECES } from '../web/pieces-shown.js';
import { showVoice } from './show-voice.js';

const [mention] = PIECES.mentions as [MentionBrief];
const CASES: readonly (readonly [reason: string, told: Partial<MentionBrief>, voice: string | null])[] = [
  ['its speaker', { speaker: 'Oda Brun', anonymous: false, through: ['Velmark Wire', 'Oda Brun'] }, 'says Oda Brun'],
  ['a source without a name', { speaker: null, anonymous: true }, 'says a source it does not name'],
  [
    'the outlet whose story says it',
    { speaker: null, anonymous: false, through: ['Velmark Wire'] },
    'from Velmark Wire',
  ],
  ['nobody but the article itself', { speaker: null, anonymous: false, through: [] }, null],
];
it.each(CASES)('%s', (_, told, voice) => expect(showVoice({ ...mention, ...told })).toBe(voice));
