import { expect, it } from 'vitest';
import { sliceSpans, type Span } from '../../../span.js';
import { mendAsked } from './mend-asked.js';

it.each<[reason: string, text: string, parts: readonly [string, string, string], mended: string]>([
  [
    'who was asked is the source',
    'Some 85% of those asked are worried about prices.',
    ['Some 85% of those', 'asked are worried about', 'prices'],
    'Some 85% of those asked | are worried about | prices',
  ],
  [
    'whom somebody asks is none of the question',
    'We asked the mayor, Jens Tofte, where the money had gone.',
    ['We', 'asked', 'the mayor, Jens Tofte, where the money had gone'],
    'We | asked | where the money had gone',
  ],
  [
    'to whom somebody explains is none of it',
    'Berg explains to the young why it is rare.',
    ['Berg', 'explains', 'to the young why it is rare'],
    'Berg | explains | why it is rare',
  ],
  [
    'a question that begins at once stays',
    'Berg asked whether the mill knew what it did.',
    ['Berg', 'asked', 'whether the mill knew what it did'],
    'Berg | asked | whether the mill knew what it did',
  ],
  [
    'what is asked to be done stays',
    'Berg asked the board to say what it knew.',
    ['Berg', 'asked', 'the board to say what it knew'],
    'Berg | asked | the board to say what it knew',
  ],
  [
    'a question ends where its sentence begins',
    'Asked whether it would open, engineer Otto Brehm did not hesitate.',
    ['', 'Asked', 'whether it would open, engineer Otto Brehm did not hesitate'],
    ' | Asked | whether it would open',
  ],
  [
    'a definite noun begins it',
    'Asked whether it would open, the engineer did not hesitate.',
    ['', 'Asked', 'whether it would open, the engineer did not hesitate'],
    ' | Asked | whether it would open',
  ],
])('mends questions: %s', (_, text, parts, mended) => {
  const at = (words: string): Span[] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  const [source, cue, content] = parts.map(at) as [Span[], Span[], Span[]];
  const found = { article: 'p.1', paragraph: 0, source, cue, content, rule: 'tagger', quoted: 0, confidence: 0.5 };
  const { source: s, cue: c, content: t } = mendAsked(text, found);
  expect([s, c, t].map((spans) => sliceSpans(text, spans)).join(' | ')).toBe(mended);
});
