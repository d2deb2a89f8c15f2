import type { Certainty } from '../../../read/mention/certainty.js';
import { showCertainty } from '../../wording/show-certainty.js';

/** How sure a wording is: in words, in FactBank's code, and as a bar of ten steps. */
export const CertaintyMark = ({ certainty, strength }: { certainty: Certainty; strength: number }) => (
  <span class={`certainty certainty-${certainty.endsWith('-') ? 'negated' : 'affirmed'}`}>
    <span class="certainty-words">{showCertainty(certainty)}</span> <abbr title="on FactBank’s scale">{certainty}</abbr>
    <StrengthBar strength={strength} />
  </span>
);

const StrengthBar = ({ strength }: { strength: number }) => (
  <svg class="strength" viewBox="0 0 80 8" width="80" height="8" role="img" aria-label={`strength ${strength} of 10`}>
    {Array.from({ length: 10 }, (_, step) => (
      <rect class={step < Math.round(strength) ? 'full' : 'empty'} x={step * 8} y="0" width="7" height="8" />
    ))}
  </svg>
);
