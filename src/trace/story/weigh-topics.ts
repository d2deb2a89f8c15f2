import { createLast, type Last, type Memo, withoutMemo } from '../../memo.js';
import type { Pair } from './find-pairs.js';
import type { Vector } from './vector.js';

/** So many of an article's likest neighbours are looked at. */
const NEIGHBOURS = 12;
/** A neighbour this alike reports the same event, and says nothing of what its topic shares; a less alike one says more. */
const SAME_EVENT = 0.4;
/** How foreign it is counts in so many steps: a neighbour a little more or less alike changes nothing. */
const STEPS = 8;
/** Words that so many neighbours of other events have lose the most. */
const ENOUGH = 10;
const MOST_LOST = 0.8;

/**
 * Words with what they weigh inside their topic: a word that stands in neighbours which are otherwise little alike (*quake*, the
 * province, the club) tells the topic and not the event, and loses weight; one that only close neighbours have keeps it. An inverse
 * document frequency inside the neighbourhood instead of the pile. The vectors are no longer of length 1: an article in the midst of
 * a topic is less like anything. Takes the pairs around each article, the likest first. An article whose words weigh as before, among
 * neighbours with the words of before that are as foreign, is the very vector of before.
 */
export function weighTopics(
  articles: readonly Vector[],
  around: readonly (readonly Pair[])[],
  memo: Memo = withoutMemo,
): Vector[] {
  const words = articles.reduce((most, own) => own.words.reduce((high, word) => Math.max(high, word + 1), most), 0);
  const [shared, lastOf] = [new Float64Array(words), memo(weakenedOf)];
  return articles.map((vector, i) => {
    const near = findForeign(i, around[i] ?? [], articles);
    const inputs = near.flatMap(({ words, foreign }) => [words, foreign]);
    return lastOf(vector)(inputs, () => weaken(vector, near, shared));
  });
}

const weakenedOf = (_own: Vector): Last<Vector> => createLast();

/** A neighbour of another event. */
interface Foreign {
  readonly words: Uint32Array;
  readonly foreign: number;
}

/** The nearest neighbours that report other events, in the order of all articles. */
function findForeign(i: number, around: readonly Pair[], articles: readonly Vector[]): Foreign[] {
  return around
    .slice(0, NEIGHBOURS)
    .map(({ a, b, likeness }) => ({ other: a === i ? b : a, likeness }))
    .sort((x, y) => x.other - y.other)
    .flatMap(({ other, likeness }) => {
      const [steps, words] = [Math.round(STEPS * (1 - likeness / SAME_EVENT)), articles[other]?.words];
      return steps <= 0 || !words ? [] : [{ words, foreign: steps / STEPS }];
    });
}

/** A vector with what its neighbours leave of its weights. Takes an empty table for all words, and leaves it empty. */
function weaken(vector: Vector, near: readonly Foreign[], shared: Float64Array): Vector {
  for (const { foreign, words } of near) for (const word of words) shared[word] = (shared[word] ?? 0) + foreign;
  const weights = vector.weights.map((weight, k) => weight * whatIsLeft(shared[vector.words[k] ?? 0] ?? 0));
  for (const { words } of near) for (const word of words) shared[word] = 0;
  return { words: vector.words, weights };
}

const whatIsLeft = (shared: number): number => 1 - MOST_LOST * Math.min(1, shared / ENOUGH);
