import { type Memo, withoutMemo } from '../../memo.js';
import type { Body } from './body.js';
import { type Fact, findFacts } from './find-facts.js';
import { eachPair } from './find-versions.js';
import { LIMITS } from './limits.js';
import { NumberList } from './number-list.js';
import { joinKey, pairKey } from './pair-key.js';
import type { Versions } from './versions.js';
import { walkRuns } from './walk-runs.js';

/** Candidate pairs that rare facts give, as sorted `pairKey`s, and the keys of the facts that stand everywhere here. */
export interface FoundRetellings {
  readonly pairs: Float64Array;
  readonly everywhere: ReadonlySet<number>;
}

/**
 * Finds pairs of articles that share three or more rare facts (names, numbers, quoted phrases), as a rewritten or translated copy
 * does though hardly a sequence of words is left. A fact is rare if it stands in at most twelve different texts, and in a small pile
 * in no more than half of them or three; one that stands in more and in over two in a hundred is everywhere and proves nothing.
 */
export function findRetellings(bodies: readonly Body[], versions: Versions, memo: Memo = withoutMemo): FoundRetellings {
  const most = Math.min(LIMITS.mostRare, Math.max(3, Math.floor(bodies.length / 2)));
  const everywhere = new Set<number>();
  const shared = new NumberList();
  walkRuns(sortFacts(bodies, memo(findFacts)), (articles, key) => {
    const texts = [...new Set(articles.map((article) => versions.find(article)))];
    if (texts.length > Math.max(most, bodies.length / 50)) everywhere.add(key);
    if (texts.length > most) return;
    eachPair(articles.length > LIMITS.mostVersions ? texts : articles, (x, y) => {
      if (versions.find(x) !== versions.find(y)) shared.push(pairKey(x, y));
    });
  });
  return { pairs: frequent(shared.sorted()), everywhere };
}

function sortFacts(bodies: readonly Body[], factsOf: (body: Body) => readonly Fact[]): Float64Array {
  const keys = new NumberList();
  for (const [article, body] of bodies.entries()) for (const { key } of factsOf(body)) keys.push(joinKey(key, article));
  return keys.sorted();
}

/** The numbers that occur at least `leastFacts` times in a sorted list, once each. */
function frequent(sorted: Float64Array): Float64Array {
  const kept = new NumberList();
  let count = 0;
  for (const [i, key] of sorted.entries()) {
    count = key === sorted[i - 1] ? count + 1 : 1;
    if (count === LIMITS.leastFacts) kept.push(key);
  }
  return kept.sorted();
}
