import type { Hand } from '../../../record/questions/chain-account.js';
import { showCount } from '../../wording/show-count.js';

const PARTS: readonly { readonly hand: Hand; readonly words: string }[] = [
  { hand: 'first-hand', words: 'first-hand' },
  { hand: 'relayed', words: 'relayed' },
  { hand: 'unstated', words: 'source not stated' },
];

/** How much of an outlet is its own: a bar in three parts, and the same in words. */
export const HandBar = ({ hands, width = 320 }: { hands: Readonly<Record<Hand, number>>; width?: number }) => {
  const total = PARTS.reduce((sum, { hand }) => sum + hands[hand], 0);
  let x = 0;
  return (
    <span class="hand-bar">
      <svg viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
        {PARTS.map(({ hand }) => {
          const part = total > 0 ? (hands[hand] / total) * width : 0;
          const rect = part > 0 && (
            <rect class={`part ${hand}`} x={x} y="0" width={Math.max(part - 1.5, 0)} height="14" />
          );
          x += part;
          return rect;
        })}
      </svg>
      <span>
        {PARTS.filter(({ hand }) => hands[hand] > 0)
          .map(({ hand, words }) => `${hands[hand]} ${words}`)
          .join(', ')}{' '}
        <span class="quiet">of {showCount(total, 'report')}</span>
      </span>
    </span>
  );
};
