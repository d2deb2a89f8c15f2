import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim/claim.js';
import type { Chain } from '../origin/origin.js';
import { madeUpClaim } from '../testing/made-up-claim.js';
import { madeUpStep } from '../testing/made-up-step.js';
import { findScopeDrifts } from './find-scope-drifts.js';

const claim = (id: string, kind: 'narrower' | 'wider', other: string): Claim =>
  madeUpClaim({ id, relations: [{ claim: other, kind, why: 'this tells a part only: “some of”' }] });
const CLAIMS = [claim('all', 'wider', 'part'), claim('part', 'narrower', 'all')];
const chain = (outlet: string, told: string, source?: string): Chain => ({
  article: `${outlet}.1`,
  outlet,
  claim: told,
  mention: `${outlet}.m`,
  steps: source ? [madeUpStep(outlet, source)] : [],
  sources: null,
  origin: 'o',
});
const driftsOf = (...chains: Chain[]): string[] =>
  findScopeDrifts({ claims: CLAIMS, chains }).map((d) => `${d.from} ${d.to} ${d.change} in ${d.claim}`);

describe('findScopeDrifts', () => {
  it('a relay tells of all what was told of a part', () => {
    expect(driftsOf(chain('A', 'part'), chain('B', 'all', 'A'))).toEqual(['A.m B.m widened in all']);
  });
  it('a relay tells of a part what was told of all', () => {
    expect(driftsOf(chain('A', 'all'), chain('B', 'part', 'A'))).toEqual(['A.m B.m narrowed in part']);
  });
  it('two that have it from elsewhere only differ', () => {
    expect(driftsOf(chain('A', 'part'), chain('B', 'all', 'C'))).toEqual([]);
  });
});
