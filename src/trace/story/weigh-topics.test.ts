import { describe, expect, it } from 'vitest';
import type { Pair } from './find-pairs.js';
import { NO_WORDS, toUnit, type Vector } from './vector.js';
import { weighTopics } from './weigh-topics.js';

const WORDS = ['bread', 'huasqui', 'market', 'melkora', 'quake', 'serrak', 'shepherd', 'tower'];
const unit = (...words: readonly string[]): Vector => toUnit(words.map((w) => [WORDS.indexOf(w), 1] as const));
const pair = (a: string, b: string, likeness: number): Pair => ({ a, b, likeness });

/** One event of two articles, and two others of its topic that share its topic's word. */
const ARTICLES = new Map<string, Vector>([
  ['a', unit('quake', 'serrak', 'shepherd')],
  ['b', unit('quake', 'serrak', 'bread')],
  ['c', unit('quake', 'market', 'melkora')],
  ['d', unit('quake', 'tower', 'huasqui')],
]);
const PAIRS = [pair('a', 'b', 0.6), pair('a', 'c', 0.1), pair('a', 'd', 0.1)];
function weightOf(word: string, pairs: readonly Pair[]): number {
  const { words, weights } = weighTopics(ARTICLES, pairs).get('a') ?? NO_WORDS;
  return weights[words.indexOf(WORDS.indexOf(word))] ?? 0;
}

const ROWS: readonly (readonly [why: string, word: string, loses: boolean])[] = [
  ['a word of all the topic tells no event from another', 'quake', true],
  ['a word that only a close neighbour has tells the event', 'serrak', false],
  ['a word that nobody else has is left alone', 'shepherd', false],
];

describe('weighTopics', () => {
  it.each(ROWS)('%s', (_why, word, loses) => expect(weightOf(word, PAIRS) < weightOf(word, [])).toBe(loses));
  it('leaves an article without neighbours as it is', () =>
    expect(weighTopics(ARTICLES, []).get('c')).toEqual(ARTICLES.get('c')));
});
