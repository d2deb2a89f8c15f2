import { expect, it } from 'vitest';
import { sliceSpans, type Span } from '../../../span.js';
import { findSentences } from '../../language/find-sentences.js';
import { madeUpArticle } from '../../language/testing/made-up-article.js';
import { readPassages } from '../passage/passage.js';
import { mendTagged } from './mend-tagged.js';

function mended(text: string, [source, cue, content]: readonly [string, string, string]): string[] {
  const passages = readPassages(text, findSentences(text, [madeUpArticle(text)], []));
  const at = (words: string): Span[] =>
    words.split(' + ').map((one) => [text.indexOf(one), text.indexOf(one) + one.length]);
  const { article, paragraph } = passages[0] ?? { article: '', paragraph: 0 };
  const placed = { article, paragraph, rule: 'tagger', quoted: content.startsWith('“') ? 1 : 0, confidence: 0.5 };
  const found = { ...placed, source: at(source), cue: at(cue), content: at(content) };
  return mendTagged(text, passages, [found]).map((one) =>
    [one.source, one.cue, one.content].map((spans) => sliceSpans(text, spans)).join(' | '),
  );
}

it.each<[reason: string, text: string, parts: readonly [string, string, string], expected: readonly string[]]>([
  [
    'what is right stays',
    'Berg said it will close.',
    ['Berg', 'said', 'it will close'],
    ['Berg | said | it will close'],
  ],
  [
    'what is written says it, not who speaks of it',
    'Berg spoke of the Gazette story last week saying the mill will close.',
    ['Berg', 'saying', 'the mill will close'],
    ['the Gazette story | saying | the mill will close'],
  ],
  [
    'the paragraph below is none of it',
    'He said, she said\nThe mill will close today.',
    ['she', 'said', 'The mill will close today'],
    [],
  ],
  [
    'also where one part runs on into it',
    'Berg says the mill is old\nIf you think so, read on.',
    ['Berg', 'says', 'the mill is old\nIf you think so'],
    ['Berg | says | the mill is old'],
  ],
  [
    'unless a colon leads there',
    'Berg said:\nThe mill will close today.',
    ['Berg', 'said', 'The mill will close today'],
    ['Berg | said | The mill will close today'],
  ],
  [
    'or marks',
    'Berg went on\n“The mill will close today.”',
    ['Berg', 'went on', '“The mill will close today.”'],
    ['Berg | went on | “The mill will close today.”'],
  ],
  [
    'a quotation goes on in marks',
    '“It is late,” Berg said, not looking up.',
    ['Berg', 'said', '“It is late,” + not looking up'],
    ['Berg | said | “It is late,”'],
  ],
  [
    'or in a clause',
    '“It is late,” Berg said, and that the mill is old.',
    ['Berg', 'said', '“It is late,” + and that the mill is old'],
    ['Berg | said | “It is late,” and that the mill is old'],
  ],
  [
    'a source ends with its name',
    'Berg and Lorne of denied it all.',
    ['Berg and Lorne of', 'denied', 'it all'],
    ['Berg and Lorne | denied | it all'],
  ],
  [
    'a firm keeps its sign',
    'The mill will close, said Berg of Tarn Mills Inc. on Monday.',
    ['Berg of Tarn Mills', 'said', 'The mill will close'],
    ['Berg of Tarn Mills Inc. | said | The mill will close'],
  ],
  [
    'drawn out, then cut',
    'Berg said that the mill was sold, but he gave no details on it.',
    ['Berg', 'said', 'that the mill'],
    ['Berg | said | that the mill was sold'],
  ],
])('%s', (_, text, parts, expected) => expect(mended(text, parts)).toEqual(expected));
