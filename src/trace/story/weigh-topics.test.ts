import { describe, expect, it } from 'vitest';
import { gatherAround, type Pair } from './find-pairs.js';
import { NO_WORDS, toUnit, type Vector } from './vector.js';
import { weighTopics } from './weigh-topics.js';

const WORDS = ['bread', 'huasqui', 'market', 'melkora', 'quake', 'serrak', 'shepherd', 'tower'];
const unit = (...words: readonly string[]): Vector =>
  toUnit(
    Uint32Array.from(words, (w) => WORDS.indexOf(w)),
    new Float64Array(words.length).fill(1),
  );

/** One event of two articles, and two others of its topic that share its topic's word. */
const ARTICLES = [
  unit('quake', 'serrak', 'shepherd'),
  unit('quake', 'serrak', 'bread'),
  unit('quake', 'market', 'melkora'),
  unit('quake', 'tower', 'huasqui'),
];
const PAIRS: readonly Pair[] = [
  { a: 0, b: 1, likeness: 0.6 },
  { a: 0, b: 2, likeness: 0.1 },
  { a: 0, b: 3, likeness: 0.1 },
];
function weightOf(word: string, pairs: readonly Pair[]): number {
  const { words, weights } = weighTopics(ARTICLES, gatherAround(pairs, ARTICLES.length))[0] ?? NO_WORDS;
  return weights[words.indexOf(WORDS.indexOf(word))] ?? 0;
}

const ROWS: readonly (readonly [why: string, word: string, loses: boolean])[] = [
  ['a word of all the topic tells no event from another', 'quake', true],
  ['a word that only a close neighbour has tells the event', 'serrak', false],
  ['a word that nobody else has is left alone', 'shepherd', false],
];

describe('weighTopics', () => {
  it.each(ROWS)('%s', (_why, word, loses) => expect(weightOf(word, PAIRS) < weightOf(word, [])).toBe(loses));
  it('leaves an article without neighbours as it is', () => expect(weighTopics(ARTICLES, [])[2]).toEqual(ARTICLES[2]));
});
