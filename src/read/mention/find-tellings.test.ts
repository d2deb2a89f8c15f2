import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution/attribution.js';
import type { Sentence, Token } from '../language/sentence.js';
import { sliceSpans } from '../../span.js';
import { findTellings } from './find-tellings.js';

const VERBS = new Set(['said', 'declined', 'would', 'is', 'was', 'citing']);

/** A sentence of plain tokens; what is a verb is one of a few words. */
function sentenceOf(text: string): Sentence {
  const tokens = [...text.matchAll(/[\p{L}\d-]+|[.,]/gu)].map(({ 0: word, index }): Token => {
    const pos = VERBS.has(word) ? 'VERB' : /[.,]/.test(word) ? 'PUNCT' : 'NOUN';
    return { span: [index, index + word.length], lemma: word, pos };
  });
  return { span: [0, text.length], article: 'p.1', paragraph: 0, tokens };
}

const ROWS: readonly (readonly [why: string, text: string, content: string, told: readonly string[]])[] = [
  ['a joining that is left out', 'Merrin said that Lissen would sell', 'that Lissen would sell', ['Lissen would sell']],
  [
    'whom the report cites',
    'Merrin said two sources, that Lissen would sell',
    'two sources, that Lissen would sell',
    ['Lissen would sell'],
  ],
  ['that as a subject stays', 'Merrin said that is wrong today', 'that is wrong today', ['that is wrong today']],
  [
    'what a saying leaves over without a finite verb',
    'Merrin said Lissen would sell, citing two papers',
    'Lissen would sell',
    ['Lissen would sell'],
  ],
  ['nothing behind whom a report cites', 'Merrin said two or three sources, that.', 'two or three sources, that.', []],
  ['that year stays', 'Merrin said that year was worst', 'that year was worst', ['that year was worst']],
  [
    'a content cut before its verb goes on',
    'Merrin said that years ago, in talks, he declined offers',
    'that years ago, in talks,',
    ['years ago, in talks, he declined offers'],
  ],
];

describe('findTellings', () => {
  it.each(ROWS)('%s', (_why, text, content, told) => {
    const start = text.indexOf(content);
    const saying = {
      source: [[0, 6]],
      cue: [[7, 11]],
      content: [[start, start + content.length]],
    } as unknown as Attribution;
    const found = findTellings(text, { sentence: sentenceOf(text), clause: [0, text.length], sayings: [saying] });
    expect(found.map(({ span }) => sliceSpans(text, span))).toEqual(told);
  });
});
