import type { ClaimBrief } from '../../../record/questions/claim-brief.js';
import { claimAt } from '../link.js';
import { showCount } from '../../wording/show-count.js';
import { OriginCount } from './origin-count.js';

/** A claim as a card of a list: its words, how many reports tell it, how many origins stand behind it. */
export const ClaimCard = ({ claim }: { claim: ClaimBrief }) => (
  <article class="claim-card">
    <p class="claim-text">
      <a href={claimAt(claim.id)} dir="auto">
        {claim.text}
      </a>
    </p>
    <p class="facts">
      <OriginCount claim={claim} />
      <span>{showCount(claim.outlets, 'outlet')}</span>
      {claim.drifts > 0 && <span class="tag tag-drift">{showCount(claim.drifts, 'change')} of wording</span>}
      {claim.conflicts > 0 && <span class="tag tag-conflict">{showCount(claim.conflicts, 'conflict')}</span>}
    </p>
  </article>
);
