import type { PositionPoint } from '../../../record/questions/find-positions.js';
import { articleAt } from '../link.js';
import { showCertainty } from '../../wording/show-certainty.js';
import { showDate } from '../../wording/show-date.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { showChange } from '../../wording/show-terms.js';
import { Picture } from './picture.js';
import { shorten } from '../../wording/shorten.js';

/** Narrow enough for a phone held upright: time runs down, how sure runs across. */
const WIDTH = 320;
const LEFT = 88;
const RIGHT = 16;
const TOP = 46;
const ROW = 54;
/** Characters of a telling that fit under its dot. */
const WORDS = 46;
const FOOT = 12;
/** Tellings drawn, and listed, at most. */
const MOST = 60;
const MOST_LISTED = 200;

const MIDDLE = (LEFT + WIDTH - RIGHT) / 2;
const REACH = (WIDTH - RIGHT - LEFT) / 2;
const SHARES: Readonly<Record<string, number>> = { CT: 1, PR: 0.66, PS: 0.33 };

/** What somebody is told to hold, day by day: to the right surely so, to the left surely not. A line joins what is of one topic. */
export const PositionPicture = ({ id, points, isOneTopic }: PositionPictureProps) => {
  const shown = points.filter(({ on }) => on !== null).slice(0, MOST);
  if (shown.length === 0) return null;
  const height = TOP + shown.length * ROW + FOOT;
  const name = 'How surely, day by day';
  const line = shown.map((point, i) => `${i === 0 ? 'M' : 'L'}${xOf(point)} ${yOf(i)}`).join('');
  return (
    <Picture name={name} list={<PositionList points={points.slice(0, MOST_LISTED)} />}>
      <svg
        class="positions"
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{name}, the earliest first</title>
        <Scale height={height} />
        {isOneTopic && <path class="climb" d={line} />}
        {shown.map((point, i) => (
          <PointDrawing point={point} y={yOf(i)} />
        ))}
      </svg>
    </Picture>
  );
};

interface PositionPictureProps {
  readonly id: string;
  readonly points: readonly PositionPoint[];
  readonly isOneTopic: boolean;
}

const yOf = (i: number): number => TOP + i * ROW + ROW / 3;

/** From certainly not on the left over not said to certain on the right. */
function xOf({ certainty }: PositionPoint): number {
  const share = SHARES[certainty.slice(0, 2)] ?? 0;
  return Math.round(MIDDLE + (certainty.endsWith('-') ? -1 : 1) * share * REACH);
}

const Scale = ({ height }: { height: number }) => (
  <>
    {[
      { x: LEFT, words: 'certainly not', anchor: 'start' },
      { x: MIDDLE, words: '', anchor: 'middle' },
      { x: WIDTH - RIGHT, words: 'certain', anchor: 'end' },
    ].map(({ x, words, anchor }) => (
      <g class="level">
        <line x1={x} x2={x} y1={TOP - 8} y2={height - FOOT} />
        <text x={x} y={TOP - 18} text-anchor={anchor}>
          {words}
        </text>
      </g>
    ))}
  </>
);

const PointDrawing = ({ point, y }: { point: PositionPoint; y: number }) => (
  <a href={articleAt(point.article.id, point.quote.spans)} aria-label={describe(point)}>
    <title>{describe(point)}</title>
    <text class="told-date" x={0} y={y + 4}>
      {showDate(point.on ?? '')}
    </text>
    <circle class={point.certainty.endsWith('-') ? 'told negated' : 'told'} cx={xOf(point)} cy={y} r="6" />
    <text class="told-outlet" x={0} y={y + 22}>
      “{shorten(point.quote.words.join(' … '), WORDS)}”
    </text>
    {point.change && (
      <text class="told-word" x={xOf(point)} y={y - 11} text-anchor={xOf(point) > MIDDLE ? 'end' : 'start'}>
        {showChange(point.change)}
      </text>
    )}
  </a>
);

const describe = (point: PositionPoint): string => {
  const words = point.quote.words.join(' … ');
  const way = [showPublisher(point.article), ...point.through].join(' ← ');
  const change = point.change ? `, ${showChange(point.change).toLowerCase()}` : '';
  return `${point.on ? showDate(point.on) : 'undated'}: “${shorten(words, 140)}”, ${showCertainty(point.certainty)}${change}, ${way}`;
};

const PositionList = ({ points }: { points: readonly PositionPoint[] }) => (
  <ol>
    {points.map((point) => (
      <li>
        <a href={articleAt(point.article.id, point.quote.spans)}>{describe(point)}</a>
      </li>
    ))}
  </ol>
);
