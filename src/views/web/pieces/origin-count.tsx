import { showCount, showRange } from '../../wording/show-count.js';

const DOTS = 24;
const DIAMONDS = 6;

/** The idea of the whole tool in one line: `6 reports · 1 origin`, drawn as many dots that lead to few diamonds. */
export const OriginCount = ({ reports, least, most }: { reports: number; least: number; most: number }) => (
  <span class="origin-count">
    <OriginGlyph reports={reports} least={least} most={most} />
    <span>
      {showCount(reports, 'report')} <span aria-hidden="true">·</span>{' '}
      <strong>
        {showRange(least, most)} {most === 1 ? 'origin' : 'origins'}
      </strong>
    </span>
  </span>
);

/** Dots are reports, full diamonds sure origins, hollow ones possible; the sentence beside it says the same. */
const OriginGlyph = ({ reports, least, most }: { reports: number; least: number; most: number }) => {
  const dots = Math.min(reports, DOTS);
  const diamonds = Math.min(most, DIAMONDS);
  const columns = Math.ceil(dots / 3);
  const width = columns * 7 + 20 + Math.max(diamonds, 1) * 11;
  return (
    <svg class="origin-glyph" viewBox={`0 0 ${width} 21`} width={width} height="21" aria-hidden="true">
      {Array.from({ length: dots }, (_, i) => (
        <circle class="dot" cx={3.5 + Math.floor(i / 3) * 7} cy={dotHeight(i, dots)} r="2.4" />
      ))}
      <path class="lead" d={`M${columns * 7 + 3} 10.5h9m-3.5 -3l3.5 3l-3.5 3`} />
      {Array.from({ length: diamonds }, (_, i) => (
        <path
          class={i < least ? 'diamond' : 'diamond hollow'}
          d={`M${columns * 7 + 22 + i * 11} 5.5l5 5l-5 5l-5 -5z`}
        />
      ))}
    </svg>
  );
};

/** Three dots a column, the last column centred. */
function dotHeight(i: number, dots: number): number {
  const inColumn = Math.min(3, dots - Math.floor(i / 3) * 3);
  return 10.5 + ((i % 3) - (inColumn - 1) / 2) * 7;
}
