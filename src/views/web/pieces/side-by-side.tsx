import type { ConflictAccount } from '../../../record/questions/conflict-account.js';
import type { DriftAccount } from '../../../record/questions/drift-account.js';
import { claimAt } from '../link.js';
import { showChange, showConflictKind, showVerdict } from '../show-terms.js';
import { Wording } from './wording.js';

const ARROWS = { sharpened: '↗', softened: '↘', reversed: '⇄' } as const;

/** A change of wording: before and after, side by side. */
export const DriftCard = ({ drift, withClaim = false }: { drift: DriftAccount; withClaim?: boolean }) => (
  <article class={`pair pair-${drift.change}`}>
    <h3>
      <span class="pair-sign" aria-hidden="true">
        {ARROWS[drift.change]}
      </span>{' '}
      {showChange(drift.change)}
    </h3>
    {withClaim && (
      <p class="of-claim">
        in the claim{' '}
        <a href={claimAt(drift.claim)} dir="auto">
          {drift.claimText}
        </a>
      </p>
    )}
    <div class="pair-sides">
      <Wording mention={drift.from} label="Before" />
      <Wording mention={drift.to} label="After" />
    </div>
    <p class="why">{drift.why}</p>
  </article>
);

/** Two tellings that cannot both hold, or seem so, side by side with the verdict. */
export const ConflictCard = ({ conflict }: { conflict: ConflictAccount }) => (
  <article class={`pair pair-${conflict.verdict}`}>
    <h3>
      <span class="pair-sign" aria-hidden="true">
        ≠
      </span>{' '}
      {showConflictKind(conflict.kind)}: {showVerdict(conflict.verdict)}
    </h3>
    <div class="pair-sides">
      <Wording mention={conflict.a} label="One says" />
      <Wording mention={conflict.b} label="The other says" />
    </div>
    <p class="why">{conflict.why}</p>
    <p class="more">
      <a href={claimAt(conflict.a.claim)}>The claim of the first</a>
      {conflict.b.claim !== conflict.a.claim && (
        <>
          {' '}
          <a href={claimAt(conflict.b.claim)}>The claim of the second</a>
        </>
      )}
    </p>
  </article>
);
