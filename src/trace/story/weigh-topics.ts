import { groupPairs } from '../../group-by.js';
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
 * a topic is less like anything.
 */
export function weighTopics(articles: ReadonlyMap<string, Vector>, pairs: readonly Pair[]): Map<string, Vector> {
  const around = groupPairs(
    pairs.flatMap(({ a, b, likeness }) => [[a, { id: b, likeness }] as const, [b, { id: a, likeness }] as const]),
  );
  return new Map(
    [...articles].map(([id, vector]) => {
      const near = [...(around.get(id) ?? [])].sort(isLiker).slice(0, NEIGHBOURS);
      const shared = new Map<number, number>();
      for (const { id: other, likeness } of near) {
        const foreign = Math.max(0, 1 - likeness / SAME_EVENT);
        if (foreign === 0) continue;
        for (const word of articles.get(other)?.words ?? []) shared.set(word, (shared.get(word) ?? 0) + foreign);
      }
      const left = (word: number): number => whatIsLeft(shared.get(word) ?? 0);
      return [id, { ...vector, weights: vector.weights.map((weight, i) => weight * left(vector.words[i] ?? 0)) }];
    }),
  );
}

const whatIsLeft = (shared: number): number => 1 - MOST_LOST * Math.min(1, shared / ENOUGH);

/** A neighbour of an article. */
interface Near {
  readonly id: string;
  readonly likeness: number;
}

const isLiker = (x: Near, y: Near): number => y.likeness - x.likeness || (x.id < y.id ? -1 : 1);
