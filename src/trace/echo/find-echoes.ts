import { type Memo, withoutMemo } from '../../memo.js';
import type { Reading } from '../../read/reading.js';
import type { Body } from './body.js';
import { BodyShelf } from './body-shelf.js';
import { compareBodies, type ComparedBody } from './compare-bodies.js';
import type { Echo } from './echo.js';
import { findPassages } from './find-passages.js';
import { findRetellings } from './find-retellings.js';
import { findVersions } from './find-versions.js';
import { fingerprint } from './fingerprint.js';
import { gatherBodies } from './gather-bodies.js';
import { choosePairs } from './choose-pairs.js';
import { checkCount, splitKey } from './pair-key.js';
import { setAsideCopies } from './set-aside-copies.js';

/**
 * Text that articles share, pair by pair, sorted by id; the same for any order of the readings.
 *
 * Candidates come from three sides: similar fingerprints (versions of one text), shared anchors (a passage) and shared rare facts (a
 * retelling); each is aligned word by word and judged by ECHO_RULES. Third parties' quotations, boilerplate and formulae are no echo.
 * Where more than 24 articles are versions of one text they are not paired all with all but with the earliest one and the nearest,
 * and no article is compared with more than 32 earlier ones: any pile ends in time that grows with its size, not with its square.
 */
export function findEchoes(readings: readonly Reading[], memo: Memo = withoutMemo): Echo[] {
  const { kept, copies } = setAsideCopies(gatherBodies(readings, memo), memo);
  checkCount(kept.length);
  const prints = kept.map(memo(printOf));
  const { pairs: similar, versions } = findVersions(prints);
  const passages = findPassages(kept, versions, memo);
  const retellings = findRetellings(kept, versions, memo);
  const shelf = new BodyShelf({ common: passages.common, everywhere: retellings.everywhere }, memo);
  const echoes: Echo[] = [];
  const compare = (x: Body | undefined, y: Body | undefined): void => {
    const echo = x && y && compareOnce(shelf.get(x), shelf.get(y), memo(comparedWith));
    if (echo) echoes.push(echo);
  };
  for (const key of choosePairs([similar, passages.pairs, retellings.pairs], prints)) {
    const [x, y] = splitKey(key);
    compare(kept[x], kept[y]);
  }
  for (const [first, copy] of copies) compare(first, copy);
  return echoes.sort((x, y) => (x.id < y.id ? -1 : 1));
}

const printOf = ({ words }: Body): Uint32Array => fingerprint(words);

/** What came of comparing a body with others. */
type Compared = WeakMap<ComparedBody, { readonly echo: Echo | null }>;
const comparedWith = (_body: ComparedBody): Compared => new WeakMap();

function compareOnce(x: ComparedBody, y: ComparedBody, comparedOf: (body: ComparedBody) => Compared): Echo | null {
  const compared = comparedOf(x);
  const known = compared.get(y) ?? { echo: compareBodies(x, y) };
  compared.set(y, known);
  return known.echo;
}
