import type { Memo } from '../../memo.js';
import type { Claim, ClaimedMention } from '../claim/claim.js';
import type { Chain } from '../origin/origin.js';

/** What drifts are found in. */
export interface TracedClaims {
  readonly claims: readonly Claim[];
  readonly mentions: readonly ClaimedMention[];
  readonly chains: readonly Chain[];
  readonly textOf: (article: string) => string;
  readonly memo?: Memo | undefined;
}
