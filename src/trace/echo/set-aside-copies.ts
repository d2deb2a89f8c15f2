import { groupBy } from '../../group-by.js';
import { type Memo, withoutMemo } from '../../memo.js';
import type { Body } from './body.js';
import { mix } from './hash-words.js';
import { LIMITS } from './limits.js';

/** Bodies without the mass of exact copies, and the copies set aside, each with the earliest of its kind. */
export interface SetAside {
  readonly kept: readonly Body[];
  readonly copies: readonly (readonly [first: Body, copy: Body])[];
}

/**
 * Sets aside the later copies where more than 24 articles have word for word the same body, as one page ten thousand times: each is
 * linked to the earliest one only. Takes bodies with the earliest first.
 */
export function setAsideCopies(bodies: readonly Body[], memo: Memo = withoutMemo): SetAside {
  const groups = groupBy(bodies, memo(digest));
  const aside = new Set<Body>();
  const copies: [Body, Body][] = [];
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first || group.length <= LIMITS.mostVersions) continue;
    for (const copy of others) {
      aside.add(copy);
      copies.push([first, copy]);
    }
  }
  return { kept: bodies.filter((body) => !aside.has(body)), copies };
}

/** Equal for equal texts; for different ones only by a chance of 2^-64. */
function digest({ words }: Body): string {
  let [x, y] = [0, 1];
  for (const word of words) {
    x = mix(x ^ word);
    y = mix(Math.imul(y, 0x9e3779b1) + word);
  }
  return `${words.length}.${x}.${y}`;
}
