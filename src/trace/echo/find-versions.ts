import { agreement, BANDS, bandKey } from './fingerprint.js';
import { LIMITS } from './limits.js';
import { NumberList } from './number-list.js';
import { joinKey, pairKey, splitKey } from './pair-key.js';
import { Versions } from './versions.js';
import { walkRuns } from './walk-runs.js';

/** Candidate pairs that fingerprints give, as sorted `pairKey`s, and the groups of articles that are versions of one text. */
export interface FoundVersions {
  readonly pairs: Float64Array;
  readonly versions: Versions;
}

/**
 * Finds articles with similar fingerprints by locality-sensitive hashing: articles that agree in a whole band are compared slot by
 * slot. A bucket of more than 24 articles (boilerplate, or one text many times) is joined as a star around its earliest article,
 * and so is a group of more than 24 versions: the cost stays linear when all pages are alike.
 */
export function findVersions(prints: readonly Uint32Array[]): FoundVersions {
  const near = new Map<number, number>();
  const versions = new Versions(prints.length);
  for (let band = 0; band < BANDS; band++)
    walkRuns(sortBand(prints, band), (articles) =>
      eachPair(articles, (x, y) => {
        const key = pairKey(x, y);
        if (near.has(key) || versions.find(x) === versions.find(y)) return; // versions of one text are paired below
        const share = agreement(prints[x] ?? NONE, prints[y] ?? NONE);
        near.set(key, share);
        if (share >= LIMITS.sameText) versions.join(x, y);
      }),
    );
  return { pairs: choosePairs(near, versions), versions };
}

const NONE = new Uint32Array(0);

function sortBand(prints: readonly Uint32Array[], band: number): Float64Array {
  const keys = new Float64Array(prints.length);
  for (const [i, print] of prints.entries()) keys[i] = joinKey(bandKey(print, band), i);
  return keys.sort();
}

/** All pairs of a short list; of a long one each with the first. */
export function eachPair(articles: readonly number[], visit: (x: number, y: number) => void): void {
  const hubs = articles.length > LIMITS.mostVersions ? 1 : articles.length;
  for (let i = 0; i < hubs; i++)
    for (let j = i + 1; j < articles.length; j++) visit(articles[i] ?? 0, articles[j] ?? 0);
}

function choosePairs(near: ReadonlyMap<number, number>, versions: Versions): Float64Array {
  const crowded = new Set<number>();
  const pairs = new NumberList();
  for (const group of versions.groups()) {
    if (group.length > LIMITS.mostVersions) crowded.add(group[0] ?? 0);
    eachPair(group, (x, y) => pairs.push(pairKey(x, y)));
  }
  const nearest = new Map<number, { key: number; share: number }>();
  for (const [key, share] of near) {
    const [x, y] = splitKey(key);
    const root = versions.find(x);
    if (root === versions.find(y)) {
      const best = nearest.get(y);
      if (crowded.has(root) && (!best || share > best.share || (share === best.share && key < best.key)))
        nearest.set(y, { key, share });
    } else if (share >= LIMITS.leastAgreement) pairs.push(key);
  }
  for (const { key } of nearest.values()) pairs.push(key);
  return pairs.sorted().slice();
}
