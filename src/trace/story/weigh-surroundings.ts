import type { Pair } from './find-pairs.js';
import { addUp, multiply, type Vector } from './vector.js';

/** An article's likest neighbours may report its event; those of these ranks are what surrounds it: its topic. */
const FIRST_RANK = 8;
const LAST_RANK = 24;
/** A neighbour that is no pair is as alike as any two articles of the pile, at least so much. */
const LEAST_UNPAIRED = 0.03;
/** A pile of fewer articles does not tell how alike two are by chance, and one that is all about one event tells it wrongly. */
const ENOUGH_ARTICLES = 3;
const MOST_UNPAIRED = 0.15;
/** Beyond this, what surrounds an article is a large event of its own rather than a topic. */
const MOST = 0.2;
/** Long articles share more words by chance than short ones: so many different words, and what they add. */
const SHORT = 60;
const LONG = 200;
const LONG_ADDS = 0.02;

/**
 * How alike each article is to others that need not report its event, 0 to 0.2: the mean likeness to those around it beyond the
 * nearest (in the manner of local scaling), and a little for its length. High in the midst of a running topic, also where the
 * pile holds much else. Takes the pairs around each article, the likest first.
 */
export function weighSurroundings(articles: readonly Vector[], around: readonly (readonly Pair[])[]): number[] {
  const unpaired = likenessOfAny(articles);
  return articles.map(({ words }, i) => {
    const topic = (around[i] ?? []).slice(FIRST_RANK, LAST_RANK).map(({ likeness }) => likeness);
    while (topic.length < LAST_RANK - FIRST_RANK) topic.push(unpaired);
    const mean = topic.reduce((sum, likeness) => sum + likeness, 0) / topic.length;
    const length = Math.max(0, Math.min(1, (words.length - SHORT) / (LONG - SHORT)));
    return Math.min(MOST, mean + LONG_ADDS * length);
  });
}

/** The mean likeness of any two articles; little trusted in a small pile. */
function likenessOfAny(articles: readonly Vector[]): number {
  const count = articles.length;
  if (count < 2) return LEAST_UNPAIRED;
  const all = addUp(articles);
  const mean = (multiply(all, all) - count) / (count - 1) / (count + ENOUGH_ARTICLES);
  return Math.max(LEAST_UNPAIRED, Math.min(MOST_UNPAIRED, mean));
}
