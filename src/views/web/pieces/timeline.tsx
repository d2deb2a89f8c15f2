import { instantOf } from '../../../known/instant-of.js';
import type { Hand } from '../../../record/questions/chain-account.js';
import type { StoryPoint } from '../../../record/questions/story-brief.js';
import { articleAt } from '../link.js';
import { showDate } from '../../wording/show-date.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { layOutTime, type TimeAxis } from '../time-axis.js';
import { titleOf } from './article-line.js';
import { Picture } from './picture.js';
import { shorten } from '../../wording/shorten.js';

/** One row of the time line: a story or an outlet, with its articles. */
export interface TimelineRow {
  readonly name: string;
  readonly href: string | null;
  readonly points: readonly StoryPoint[];
}

const WIDTH = 960;
const ROW = 44;
const HEAD = 26;
const ROWS = 40;

const HANDS: Readonly<Record<Hand, string>> = {
  'first-hand': 'first-hand',
  relayed: 'relayed',
  unstated: 'source not stated',
};

/** Articles along time, one row a story or outlet: a diamond is first-hand, a dot relays, a ring does not say whence. */
export const Timeline = ({ id, name, rows }: { id: string; name: string; rows: readonly TimelineRow[] }) => {
  const dated = rows.filter((row) => row.points.some((point) => !Number.isNaN(timeOf(point))));
  const shown = dated.slice(0, ROWS);
  if (dated.length === 0) return <p class="quiet">None of these reports is dated.</p>;
  return (
    <Picture name={name} list={<TimelineList rows={rows} />}>
      <TimelineDrawing id={id} name={name} rows={shown} />
      <p class="legend" aria-hidden="true">
        <span>
          <Symbol hand="first-hand" /> first-hand
        </span>
        <span>
          <Symbol hand="relayed" /> relayed
        </span>
        <span>
          <Symbol hand="unstated" /> source not stated
        </span>
        {rows.length > shown.length && (
          <span>{rows.length - shown.length} more in the list below (undated, or too many to draw)</span>
        )}
      </p>
    </Picture>
  );
};

const Symbol = ({ hand }: { hand: Hand }) => (
  <svg class="symbol" viewBox="-8 -8 16 16" width="14" height="14">
    <Point hand={hand} x={0} y={0} />
  </svg>
);

const Point = ({ hand, x, y }: { hand: Hand; x: number; y: number }) =>
  hand === 'first-hand' ? (
    <path class="point first-hand" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />
  ) : (
    <circle class={`point ${hand}`} cx={x} cy={y} r={hand === 'relayed' ? 5.5 : 5} />
  );

const TimelineDrawing = ({ id, name, rows }: { id: string; name: string; rows: readonly TimelineRow[] }) => {
  const height = HEAD + rows.length * ROW + 8;
  const times = rows.flatMap((row) => row.points.map(timeOf)).filter((time) => !Number.isNaN(time));
  const axis = layOutTime(times, [16, WIDTH - 24]);
  if (!axis) return null;
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{name}</title>
      {axis.ticks.map(({ day, at }) => (
        <g class="tick">
          <line x1={at} x2={at} y1={HEAD - 6} y2={height} />
          <text x={Math.max(at, 40)} y={HEAD - 12} text-anchor="middle">
            {showDate(day)}
          </text>
        </g>
      ))}
      {axis.breaks.map((at) => (
        <rect class="pause" x={at - 5} y={HEAD - 18} width="10" height={height - HEAD + 18}>
          <title>days without a report are left out</title>
        </rect>
      ))}
      {rows.map((row, i) => (
        <TimelineRowDrawing row={row} y={HEAD + (i + 1) * ROW - 12} axis={axis} />
      ))}
    </svg>
  );
};

const timeOf = ({ article }: StoryPoint): number => instantOf(article.published ?? '') ?? NaN;

const TimelineRowDrawing = ({ row, y, axis }: { row: TimelineRow; y: number; axis: TimeAxis }) => {
  const label = (
    <text class="row-name" x="2" y={y - 13}>
      {shorten(row.name, 110)}
    </text>
  );
  return (
    <g class="row">
      <line class="track" x1="0" x2={WIDTH} y1={y} y2={y} />
      {row.href ? (
        <a href={row.href} aria-label={row.name}>
          {label}
        </a>
      ) : (
        label
      )}
      {placePoints(row.points, axis).map(({ point, at }) => (
        <a href={articleAt(point.article.id)} aria-label={describe(point)}>
          <title>{describe(point)}</title>
          <Point hand={point.hand} x={at} y={y} />
        </a>
      ))}
    </g>
  );
};

/** Points of one row from left to right, moved apart where they would cover each other. */
function placePoints(points: readonly StoryPoint[], axis: TimeAxis) {
  const dated = points.filter((point) => !Number.isNaN(timeOf(point))).sort((a, b) => timeOf(a) - timeOf(b));
  let last = -Infinity;
  return dated.map((point) => {
    last = Math.max(axis.place(timeOf(point)), last + 7);
    return { point, at: last };
  });
}

const describe = ({ article, hand }: StoryPoint): string =>
  `${article.published ? showDate(article.published) : 'undated'}, ${showPublisher(article)}: ${titleOf(article)} (${HANDS[hand]})`;

const TimelineList = ({ rows }: { rows: readonly TimelineRow[] }) => (
  <dl class="timeline-list">
    {rows.map((row) => (
      <>
        <dt>{row.href ? <a href={row.href}>{row.name}</a> : row.name}</dt>
        {row.points.map((point) => (
          <dd>
            <a href={articleAt(point.article.id)}>{describe(point)}</a>
          </dd>
        ))}
      </>
    ))}
  </dl>
);
