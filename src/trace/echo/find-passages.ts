import { type Memo, withoutMemo } from '../../memo.js';
import type { Body } from './body.js';
import { type Anchors, findAnchors, placeOfAnchor } from './find-anchors.js';
import { eachPair } from './find-versions.js';
import { LIMITS } from './limits.js';
import { NumberList } from './number-list.js';
import { joinKey, pairKey } from './pair-key.js';
import type { Versions } from './versions.js';
import { walkRuns } from './walk-runs.js';

/** Anchors that are no one's own: boilerplate of one outlet, and turns of phrase of the whole pile. */
export interface CommonAnchors {
  readonly boilerplate: ReadonlySet<number>;
  readonly phrases: ReadonlySet<number>;
}

/** Candidate pairs that shared passages give, as sorted `pairKey`s (with repeats), and the anchors that are common. */
export interface FoundPassages {
  readonly pairs: Float64Array;
  readonly common: CommonAnchors;
}

/**
 * Finds pairs of articles that share a passage though the rest differs: an excerpt, a partial copy, a merged report. An anchor that
 * stands in more than 24 different texts is a turn of phrase and counts only in a long stretch shared with the earliest; one in four different texts of one outlet is
 * boilerplate. Versions of one text count once, else a much copied report would be taken for boilerplate.
 */
export function findPassages(bodies: readonly Body[], versions: Versions, memo: Memo = withoutMemo): FoundPassages {
  const anchors = bodies.map(memo(anchorsOf));
  const [boilerplate, phrases] = [new Set<number>(), new Set<number>()];
  const hits = new PassageHits(bodies, anchors);
  walkRuns(sortAnchors(anchors), (articles, hash) => {
    const texts = firstOfTexts(articles, versions);
    if (texts.length < 2) return;
    if (isBoilerplate(texts, bodies)) boilerplate.add(hash);
    else {
      if (texts.length > LIMITS.mostTexts) phrases.add(hash);
      hits.gather(articles.length > LIMITS.mostTexts ? texts : articles, hash, versions);
    }
  });
  return { pairs: hits.pairs(), common: { boilerplate, phrases } };
}

const anchorsOf = ({ words }: Body): Anchors => findAnchors(words);

function sortAnchors(anchors: readonly Anchors[]): Float64Array {
  const keys = new Float64Array(anchors.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let at = 0;
  for (const [article, { hashes }] of anchors.entries()) for (const hash of hashes) keys[at++] = joinKey(hash, article);
  return keys.sort();
}

function firstOfTexts(articles: readonly number[], versions: Versions): number[] {
  const firsts = new Map<number, number>();
  for (const article of articles) {
    const text = versions.find(article);
    if (!firsts.has(text)) firsts.set(text, article);
  }
  return [...firsts.values()];
}

function isBoilerplate(texts: readonly number[], bodies: readonly Body[]): boolean {
  if (texts.length < LIMITS.boilerplateTexts) return false;
  const counts = new Map<string, number>();
  for (const text of texts) {
    const outlet = bodies[text]?.outlet;
    if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= LIMITS.boilerplateTexts;
}

/** Gathers, pair by pair, the exact stretches around shared anchors. */
class PassageHits {
  readonly #strong = new NumberList();
  readonly #single = new NumberList();

  constructor(
    readonly bodies: readonly Body[],
    readonly anchors: readonly Anchors[],
  ) {}

  gather(articles: readonly number[], hash: number, versions: Versions): void {
    eachPair(articles, (x, y) => {
      if (versions.find(x) === versions.find(y)) return;
      const length = this.#stretch(x, y, hash);
      if (articles.length > LIMITS.mostTexts && length < LIMITS.passage) return;
      (length >= LIMITS.candidateStretch ? this.#strong : this.#single).push(pairKey(x, y));
    });
  }

  /** Pairs with one long stretch, or with two anchors. */
  pairs(): Float64Array {
    const singles = this.#single.sorted();
    for (let i = 1; i < singles.length; i++) if (singles[i] === singles[i - 1]) this.#strong.push(singles[i] ?? 0);
    return this.#strong.sorted();
  }

  #stretch(x: number, y: number, hash: number): number {
    const [a, b] = [this.bodies[x]?.words, this.bodies[y]?.words];
    const [anchorsA, anchorsB] = [this.anchors[x], this.anchors[y]];
    if (!a || !b || !anchorsA || !anchorsB) return 0;
    const i = placeOfAnchor(anchorsA, hash);
    const j = placeOfAnchor(anchorsB, hash);
    let [left, right] = [0, 0];
    while (left < LIMITS.passage && i > left && j > left && a[i - left - 1] === b[j - left - 1]) left++;
    while (right < LIMITS.passage && i + right < a.length && j + right < b.length && a[i + right] === b[j + right])
      right++;
    return left + right;
  }
}
