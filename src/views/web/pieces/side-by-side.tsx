import type { ConflictAccount } from '../../../record/questions/conflict-account.js';
import type { DriftAccount } from '../../../record/questions/drift-account.js';
import type { Spans } from '../../../span.js';
import { articleAt, claimAt } from '../link.js';
import { showAnswer, showChange, showConflictKind, showVerdict } from '../../wording/show-terms.js';
import { Wording } from './wording.js';

const ARROWS = { sharpened: '↗', softened: '↘', reversed: '⇄', widened: '↔', narrowed: '⇥' } as const;

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

const labelOf = (label: string, told: number): string =>
  told > 1 ? `${label}, with ${told - 1} more ${told === 2 ? 'telling' : 'tellings'}` : label;

/** The words that stand against the other side's; for outcomes those that decide how sure the telling is. */
const marksOf = ({ marks, a, b }: ConflictAccount, side: 'a' | 'b'): Spans =>
  marks[side].length ? marks[side] : (side === 'a' ? a : b).certaintyWords;

/** Two tellings that cannot both hold, or seem so, side by side with the verdict; `here` is the claim whose page it stands on. */
export const ConflictCard = ({ conflict, here = null }: { conflict: ConflictAccount; here?: string | null }) => (
  <article class={`pair pair-${conflict.verdict}`}>
    <h3>
      <span class="pair-sign" aria-hidden="true">
        ≠
      </span>{' '}
      {showConflictKind(conflict.kind)}: {showVerdict(conflict.verdict)}
    </h3>
    <div class="pair-sides">
      <Wording mention={conflict.a} label={labelOf('One says', conflict.told.a)} strong={marksOf(conflict, 'a')} />
      <Wording
        mention={conflict.b}
        label={labelOf('The other says', conflict.told.b)}
        strong={marksOf(conflict, 'b')}
      />
    </div>
    {conflict.answer && (
      <p class="answer">
        {showAnswer(conflict.answer.act, (conflict.answer.by === 'a' ? conflict.a : conflict.b).speaker)}:{' '}
        <a href={articleAt(conflict.answer.quote.article, conflict.answer.quote.spans)} dir="auto">
          “{conflict.answer.quote.words.join(' … ')}”
        </a>
      </p>
    )}
    <p class="why">{conflict.why}</p>
    <ClaimLinks claims={[...new Set([conflict.a.claim, conflict.b.claim])].filter((claim) => claim !== here)} />
  </article>
);

/** The claims of both sides, but the one whose page this is. */
const ClaimLinks = ({ claims }: { claims: readonly string[] }) =>
  claims.length > 0 && (
    <p class="more">
      {claims.map((claim, i) => (
        <>
          <a href={claimAt(claim)}>
            {claims.length === 1 ? 'All who tell or deny it' : `All who tell the ${i === 0 ? 'first' : 'second'}`}
          </a>{' '}
        </>
      ))}
    </p>
  );
