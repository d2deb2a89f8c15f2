import type { ClaimBrief } from '../../../record/questions/claim-brief.js';
import { showCount } from '../../wording/show-count.js';
import { showSides } from '../../wording/show-sides.js';

const DOTS = 24;
const DIAMONDS = 6;

/** The idea of the whole tool in one line: `6 reports · 1 origin`, drawn as many dots that lead to few diamonds. */
export const OriginCount = ({ claim }: { claim: Counted }) => (
  <span class="origin-count" title="Dots are reports, diamonds origins (hollow: perhaps the same), crosses who denies">
    <OriginGlyph claim={claim} />
    <span>
      {showCount(claim.reports, 'report')} <span aria-hidden="true">·</span> <strong>{showSides(claim)}</strong>
    </span>
  </span>
);

type Counted = Pick<ClaimBrief, 'reports' | 'told' | 'denied'>;

/** Dots are reports, full diamonds sure origins, hollow ones possible, crosses those who deny; the sentence beside says the same. */
const OriginGlyph = ({ claim: { reports, told, denied } }: { claim: Counted }) => {
  const dots = Math.min(reports, DOTS);
  const diamonds = Math.min(told.most, DIAMONDS);
  const crosses = Math.min(denied.most, DIAMONDS);
  const columns = Math.ceil(dots / 3);
  const width = columns * 7 + 20 + Math.max(diamonds + crosses, 1) * 11;
  const xOf = (i: number): number => columns * 7 + 22 + i * 11;
  return (
    <svg class="origin-glyph" viewBox={`0 0 ${width} 21`} width={width} height="21" aria-hidden="true">
      {Array.from({ length: dots }, (_, i) => (
        <circle class="dot" cx={3.5 + Math.floor(i / 3) * 7} cy={dotHeight(i, dots)} r="2.4" />
      ))}
      <path class="lead" d={`M${columns * 7 + 3} 10.5h9m-3.5 -3l3.5 3l-3.5 3`} />
      {Array.from({ length: diamonds }, (_, i) => (
        <path class={i < told.least ? 'diamond' : 'diamond hollow'} d={`M${xOf(i)} 5.5l5 5l-5 5l-5 -5z`} />
      ))}
      {Array.from({ length: crosses }, (_, i) => (
        <path class="cross" d={`M${xOf(diamonds + i) - 3.5} 7l7 7m0 -7l-7 7`} />
      ))}
    </svg>
  );
};

/** Three dots a column, the last column centred. */
function dotHeight(i: number, dots: number): number {
  const inColumn = Math.min(3, dots - Math.floor(i / 3) * 3);
  return 10.5 + ((i % 3) - (inColumn - 1) / 2) * 7;
}
