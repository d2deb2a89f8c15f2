import { describe, expect, it } from 'vitest';
import { sliceSpan, type Span } from '../../span.js';
import { madeUpArticle } from './testing/made-up-article.js';
import { findSentences } from './find-sentences.js';

const read = (text: string, away: Span[] = []) =>
  findSentences(
    text,
    [madeUpArticle(text)],
    away.map((span) => ({ span, rule: 'test' })),
  );
const split = (text: string) => read(text).map((sentence) => sliceSpan(text, sentence.span));

const CASES: readonly (readonly [reason: string, text: string, expected: readonly string[]])[] = [
  ['two sentences', 'One came. Two left.', ['One came.', 'Two left.']],
  ['a title keeps its stop', 'Dr. Anna Berg spoke. She left.', ['Dr. Anna Berg spoke.', 'She left.']],
  ['an initial keeps its stop', 'John F. Berg spoke.', ['John F. Berg spoke.']],
  ['U.S. inside a sentence', 'The U.S. President spoke.', ['The U.S. President spoke.']],
  ['U.S. at the end of a sentence', 'He left the U.S. The board stayed.', ['He left the U.S.', 'The board stayed.']],
  ['a.m. inside a sentence', 'At 9 a.m. Berg spoke.', ['At 9 a.m. Berg spoke.']],
  ['a number with a point', 'It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
  ['a domain name', 'He told Herald.news that it rains.', ['He told Herald.news that it rains.']],
  ['a quotation may end a sentence inside', '“It is. We will,” he said.', ['“It is.', 'We will,” he said.']],
  ['the closing mark belongs to its sentence', 'He said “no.” She left.', ['He said “no.”', 'She left.']],
  ['a question with its speaker is one', '“Why now?” Anna Berg asked.', ['“Why now?” Anna Berg asked.']],
  ['a number after No. goes on', 'Mill No. 5 burned.', ['Mill No. 5 burned.']],
  ['an ellipsis in mid sentence', 'We wait … and see.', ['We wait … and see.']],
  ['lines are never joined', 'No stop here\nNor here', ['No stop here', 'Nor here']],
  ['nothing but marks', '"', ['"']],
];

describe('findSentences', () => {
  it.each(CASES)('%s', (_, text, expected) => expect(split(text)).toEqual(expected));

  it('leaves furniture out, also in the middle of a line', () => {
    const text = 'One came. SHARE THIS Two left.';
    expect(read(text, [[10, 20]]).map((s) => sliceSpan(text, s.span))).toEqual(['One came.', 'Two left.']);
  });

  it('counts the headline as paragraph 0 and lines from there', () => {
    const text = 'Mill closes\n\nOne came.\nTwo left. Three stayed.';
    const article = madeUpArticle(text, { title: [0, 11] });
    expect(findSentences(text, [article], []).map((s) => s.paragraph)).toEqual([0, 1, 2, 2]);
  });

  it('tags tokens and keeps every one at its place', () => {
    const text = 'The board’s chair didn’t consider it.';
    const tokens = read(text)[0]?.tokens.map(({ span, pos, lemma }) => `${sliceSpan(text, span)}/${pos}/${lemma}`);
    expect(tokens).toEqual([
      'The/DET/the',
      'board/NOUN/board',
      '’s/PART/’s',
      'chair/NOUN/chair',
      'did/AUX/do',
      'n’t/PART/not',
      'consider/VERB/consider',
      'it/PRON/it',
      './PUNCT/.',
    ]);
  });

  it.each([
    ['lone surrogates', '\ud800 Berg \udc00 said so.'],
    ['combining marks', 'Caf\u0065\u0301 owners said so.'],
    ['right-to-left script', 'אמר ראש הממשלה. Berg said so.'],
    ['a very long word', `${'x'.repeat(5000)} said so.`],
    ['no-break spaces', 'Berg\u00a0said\u00a0so.'],
  ])('keeps spans exact with %s', (_, text) => {
    const tokens = read(text).flatMap((sentence) => sentence.tokens);
    const shown = tokens.map(({ span }) => sliceSpan(text, span));
    expect(shown.every((word) => word.length > 0 && !/\s/.test(word))).toBe(true);
    expect(shown.join('')).toBe(text.replace(/\s/g, ''));
    expect(tokens.find(({ span }) => sliceSpan(text, span) === 'said')?.pos).toBe('VERB');
  });

  it('cuts what never ends, so that sentences stay short enough to look around in', () => {
    const lengths = read('he said she says '.repeat(400)).map(({ tokens }) => tokens.length);
    expect(lengths).toEqual([600, 600, 400]);
  });
});
