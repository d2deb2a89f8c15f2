import { expect, it } from 'vitest';
import { readAttributions } from '../testing/read-attributions.js';

it.each<[reason: string, text: string, speaker: string | null]>([
  [
    'a name that no list knows',
    'The men met Nela Brul at the pier on Monday. “I heard glass,” Brul said.',
    'Nela Brul',
  ],
  ['also at the start of a sentence', 'Nela Brul lives above the pier. “I heard glass,” Brul said.', 'Nela Brul'],
  ['behind a trade', 'Nela Brul has been mayor since May. “I heard glass,” Mayor Brul said.', 'Nela Brul'],
  [
    'not what qualifies a thing',
    'The next-day Next-generation Brul came to the pier. “It is quick,” Brul said.',
    'Brul',
  ],
  ['not a title before it', 'They met Skipper Brul at the pier today. “I heard glass,” Brul said.', 'Brul'],
  [
    'not a word that the page also writes small',
    'Even Brul came to the pier today. They even sang. “I heard glass,” Brul said.',
    'Brul',
  ],
  [
    'not where two share the surname',
    'The pier of Nela Brul was beside the pier of Oska Brul. “I heard glass,” Brul said.',
    'Brul',
  ],
])('%s', (_, text, speaker) => expect(readAttributions(text).at(-1)?.speaker).toBe(speaker));
