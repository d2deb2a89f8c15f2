import type { MentionBrief } from '../../record/questions/mention-brief.js';

/**
 * Whose words a telling is: `says Oda Brun`, `says a source it does not name`, or where nobody is said to speak whom its article has it
 * from (`the Post’s story saying …`): `from the Post`. Null where the article tells it itself.
 */
export function showVoice({ speaker, anonymous, through }: MentionBrief): string | null {
  if (speaker) return `says ${speaker}`;
  if (anonymous) return 'says a source it does not name';
  return through[0] ? `from ${through[0]}` : null;
}
