import { expect, it } from 'vitest';
import type { Span } from '../../../span.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { readPassages } from '../passage/passage.js';
import { endOfSaying } from './end-of-saying.js';

/** The content up to where the saying ends; as it was where it need not go on. */
function endedAt(text: string, cue: string, content: string): string {
  const [passage] = readPassages(text, findSentences(text, [madeUpArticle(text)], []));
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const [start, end] = at(content);
  return text.slice(start, (passage && endOfSaying(passage, [at(cue)], [start, end])) ?? end);
}

it.each<[reason: string, text: string, cue: string, content: string, ended: string]>([
  [
    'a clause goes on to its verb',
    'The ministry said that the third case in two towns was found on Monday.',
    'said',
    'that the third case in two towns',
    'that the third case in two towns was found on Monday',
  ],
  [
    'so does what has no verb yet',
    'Officials reported its third case were found last week, while schools stay open.',
    'reported',
    'its third case',
    'its third case were found last week',
  ],
  [
    'nothing ends with `than`',
    'Berg said the mill can take more water than the town needs.',
    'said',
    'the mill can take more water than',
    'the mill can take more water than the town needs',
  ],
  [
    'a clause goes on behind an apposition',
    'Berg asked how the prince, the third son, could be so sure.',
    'asked',
    'how the prince',
    'how the prince, the third son, could be so sure',
  ],
  [
    'behind a noun the sentence has its own verb',
    'The claim that the old mill will close is hard to believe.',
    'claim',
    'that the old mill will close',
    'that the old mill will close',
  ],
  [
    'what ends with a clause is whole',
    'Berg said that the mill will close and left the room.',
    'said',
    'that the mill will close',
    'that the mill will close',
  ],
])('%s', (_, text, cue, content, ended) => expect(endedAt(text, cue, content)).toBe(ended));
