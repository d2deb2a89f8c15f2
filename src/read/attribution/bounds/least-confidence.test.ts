import { expect, it } from 'vitest';
import type { Span } from '../../../span.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { readPassages } from '../passage/passage.js';
import type { Placed } from '../placed.js';
import { findSparse, leastConfidence } from './least-confidence.js';

const found = (text: string, [source, cue, content]: readonly [string, string, string], confidence = 0.5): Placed => {
  const at = (words: string): Span[] =>
    words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  return {
    article: 'p.1',
    paragraph: 0,
    source: at(source),
    cue: at(cue),
    content: at(content),
    rule: 'tagger',
    quoted: content.startsWith('“') ? 1 : 0,
    confidence,
  };
};

it.each<[reason: string, text: string, parts: readonly [string, string, string], least: number]>([
  ['a saying', 'Berg said it will close.', ['Berg', 'said', 'it will close'], 0.3],
  ['a cue that tells no act', 'Berg risks a defeat.', ['Berg', 'risks', 'a defeat'], 0.5],
  [
    'a quoted sentence needs little',
    'Berg risks: “It will close, and it will close for good.”',
    ['Berg', 'risks', '“It will close, and it will close for good.”'],
    0.1,
  ],
  ['a helper before a verb that no table knows', 'Berg has harnessed wins.', ['Berg', 'has harnessed', 'wins'], 0.5],
  ['to see a thing is seldom a thought', 'Berg has seen a surge.', ['Berg', 'has seen', 'a surge'], 0.7],
  ['to see that it is so is one', 'Berg has seen that it grows.', ['Berg', 'has seen', 'that it grows'], 0.3],
  ['to see it as something is one', 'Berg sees it as a test.', ['Berg', 'sees', 'it as a test'], 0.3],
  ['words only announced', 'Here is what Berg said.', ['Berg', 'said', 'what'], Infinity],
  [
    'what somebody had to say about',
    'This is what Berg had to say about the game.',
    ['Berg', 'had to say about', 'the game'],
    Infinity,
  ],
  ['the reader is no source', 'If you want to save more', ['you', 'want', 'to save more'], Infinity],
  ['a name is nobody’s saying', 'It was known as the Old Lady.', ['', 'was known as', 'the Old Lady'], Infinity],
  [
    'a heading announces',
    'What readers say about the mill\nIt is old.',
    ['readers', 'say about', 'the mill'],
    Infinity,
  ],
  [
    'a sentence that opens with what does not',
    'What readers say is that it is old.\nIt is.',
    ['readers', 'say', 'that it is old'],
    0.3,
  ],
])('least confidence: %s', (_, text, parts, least) =>
  expect(leastConfidence(text, found(text, parts), new Set())).toBe(least),
);

it('asks for more in an article that hands on little speech', () => {
  const text = `Berg said it will close. ${'The bed is soft and the lamp is bright. '.repeat(30)}`;
  const passages = readPassages(text, findSentences(text, [madeUpArticle(text)], []));
  const parts = ['Berg', 'said', 'it will close'] as const;
  const sparse = findSparse(passages, [found(text, parts)]);
  expect([...sparse]).toEqual(passages.slice(0, 1).map(({ article }) => article));
  expect(leastConfidence(text, { ...found(text, parts), article: [...sparse][0] ?? '' }, sparse)).toBe(0.6);
  expect([...findSparse(passages, [found(text, parts, 0.9)])]).toEqual([]);
  expect([
    ...findSparse(
      passages.map((one) => ({ ...one, words: one.words.slice(0, 9) })),
      [found(text, parts)],
    ),
  ]).toEqual([]);
});
