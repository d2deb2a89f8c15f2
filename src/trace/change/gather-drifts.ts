import type { Chain } from '../origin/origin.js';
import type { Drift } from './change.js';
import { findDrifts } from './find-drifts.js';
import { findReversals } from './find-reversals.js';
import { findScopeDrifts } from './find-scope-drifts.js';
import { findSourceDrifts } from './find-source-drifts.js';

type Traced = Parameters<typeof findDrifts>[0] &
  Parameters<typeof findReversals>[0] &
  Parameters<typeof findScopeDrifts>[0] & { readonly chains: readonly Chain[] };

/** All drifts of a pile, kind by kind: of degree, of sign, of scope, of sources. */
export const gatherDrifts = (traced: Traced): Drift[] => [
  ...findDrifts(traced),
  ...findReversals(traced),
  ...findScopeDrifts(traced),
  ...findSourceDrifts(traced.chains, traced.textOf),
];
