import type { Pair } from './find-pairs.js';
import type { Vector } from './vector.js';

/** So many of an article's likest neighbours are looked at. */
const NEIGHBOURS = 12;
/** A neighbour this alike reports the same event, and says nothing of what its topic shares; a less alike one says more. */
const SAME_EVENT = 0.4;
/** Words that so many neighbours of other events have lose the most. */
const ENOUGH = 10;
const MOST_LOST = 0.8;

/**
 * Words with what they weigh inside their topic: a word that stands in neighbours which are otherwise little alike (*quake*, the
 * province, the club) tells the topic and not the event, and loses weight; one that only close neighbours have keeps it. An inverse
 * document frequency inside the neighbourhood instead of the pile. The vectors are no longer of length 1: an article in the midst of
 * a topic is less like anything. Takes the pairs around each article, the likest first.
 */
export function weighTopics(articles: readonly Vector[], around: readonly (readonly Pair[])[]): Vector[] {
  const words = articles.reduce((most, own) => own.words.reduce((high, word) => Math.max(high, word + 1), most), 0);
  const shared = new Float64Array(words);
  return articles.map((vector, i) => {
    const near = (around[i] ?? []).slice(0, NEIGHBOURS).flatMap(({ a, b, likeness }) => {
      const [foreign, other] = [Math.max(0, 1 - likeness / SAME_EVENT), articles[a === i ? b : a]];
      return foreign === 0 || !other ? [] : [{ foreign, words: other.words }];
    });
    for (const { foreign, words } of near) for (const word of words) shared[word] = (shared[word] ?? 0) + foreign;
    const weights = vector.weights.map((weight, k) => weight * whatIsLeft(shared[vector.words[k] ?? 0] ?? 0));
    for (const { words } of near) for (const word of words) shared[word] = 0;
    return { words: vector.words, weights };
  });
}

const whatIsLeft = (shared: number): number => 1 - MOST_LOST * Math.min(1, shared / ENOUGH);
