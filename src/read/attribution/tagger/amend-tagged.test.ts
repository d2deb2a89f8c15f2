import { expect, it } from 'vitest';
import { sliceSpans, type Span } from '../../../span.js';
import type { Placed } from '../placed.js';
import { amendTagged } from './amend-tagged.js';

const OWN = 'We regret it. Tickets will be paid back.';

it.each<[reason: string, above: string, below: string, tagged: string, amended: string]>([
  ['who says we goes on to the end of the block', 'Tarn Rail said:', OWN, 'We regret it', OWN],
  ['where it was said is not what was said', 'In its letter Tarn Rail said:', OWN, 'In its letter', OWN],
  ['what the article tells stays as it is', 'Tarn Rail said:', 'It is late. It rains.', 'It is late', 'It is late'],
])('below a colon: %s', (_, above, below, tagged, amended) => {
  const text = `${above}\n${below}`;
  const at = (words: string): Span[] => [[text.indexOf(words), text.indexOf(words) + words.length]];
  const parts = { article: 'p.1', paragraph: 0, source: at('Tarn Rail'), cue: at('said'), quoted: 0, confidence: 0.5 };
  const found: Placed = { ...parts, content: at(tagged), rule: 'tagger' };
  const draft: Placed = { ...parts, content: at(below), rule: 'colon-at-end' };
  expect(amendTagged(text, [found], [draft]).map(({ content }) => sliceSpans(text, content))).toEqual([amended]);
});
