import { expect, it } from 'vitest';
import type { Span } from '../../../span.js';
import { sliceSpans } from '../../../span.js';
import type { Placed } from '../placed.js';
import { partExchanges } from './part-exchanges.js';

const found = (text: string, cue: string, content: readonly string[]): Placed => {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    article: 'p.1',
    paragraph: 0,
    source: [],
    cue: [at(cue)],
    content: content.map(at),
    rule: 'tagger',
    quoted: 1,
    confidence: 0.9,
  };
};

const TURNS = '“It has been so since May.” “Then we go on,” Orlo said. “Good.”';

it.each<[reason: string, text: string, cue: string, content: readonly string[], kept: string]>([
  [
    'the turn before the cue is kept',
    TURNS,
    'said',
    ['“It has been so since May.” “Then we go on,”'],
    '“Then we go on,”',
  ],
  [
    'also where the pieces stand apart',
    TURNS,
    'said',
    ['“It has been so since May.”', '“Then we go on,”'],
    '“Then we go on,”',
  ],
  [
    'behind a cue the first turn',
    'Orlo said: "Go on." "Where to?" Nobody knew.',
    'said',
    ['"Go on." "Where to?"'],
    '"Go on."',
  ],
  [
    'titles in a row are one content',
    'Orlo named “Glass,” “Rain” and “Salt.”',
    'named',
    ['“Glass,” “Rain” and “Salt.”'],
    '“Glass,” “Rain” and “Salt.”',
  ],
])('%s', (_, text, cue, content, kept) => {
  expect(partExchanges(text, [found(text, cue, content)]).map((one) => sliceSpans(text, one.content))).toEqual([kept]);
});
