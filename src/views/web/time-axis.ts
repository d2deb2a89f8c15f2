import { scaleUtc } from 'd3-scale';

/** A stretch of days that is drawn to scale. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Days along a line, with long stretches in which nothing happened left out. */
export interface TimeAxis {
  /** Where an instant stands, in pixels. */
  readonly place: (time: number) => number;
  /** Days to name, as ISO dates, with their place. */
  readonly ticks: readonly { readonly day: string; readonly at: number }[];
  /** Places where days are left out. */
  readonly breaks: readonly number[];
}

const DAY = 86_400_000;
const BREAK = 34;
const LABEL = 100;
const NARROWEST = 24;
/** A pause is left out where it is longer than all else together, and than this. */
const PAUSE = 21 * DAY;

/** An axis from `left` to `right` for these instants (milliseconds); null where there is none. */
export function layOutTime(times: readonly number[], [left, right]: readonly [number, number]): TimeAxis | null {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const groups = groupTimes(sorted);
  if (groups.length === 0) return null;
  const stretches = placeStretches(groups, [left, right]);
  const scale = scaleUtc(
    stretches.flatMap(({ first, last }) => [new Date(first), new Date(last)]),
    stretches.flatMap((one) => [one.left, one.right]),
  ).clamp(true);
  return {
    place: (time) => Math.round(scale(new Date(time)) * 10) / 10,
    ticks: thin(stretches.flatMap(findTicks)),
    breaks: stretches.slice(1).map((one) => one.left - BREAK / 2),
  };
}

/** Instants that belong together: cut at the longest pauses, as long as each is longer than all that stays. */
function groupTimes(sorted: readonly number[]): number[][] {
  const pauses = sorted.slice(1).map((time, i) => ({ after: i, length: time - (sorted[i] ?? time) }));
  let kept = pauses.reduce((sum, pause) => sum + pause.length, 0);
  const cuts = new Set<number>();
  for (const { after, length } of [...pauses].sort((a, b) => b.length - a.length)) {
    if (length < PAUSE || length <= kept - length || cuts.size === 5) break;
    kept -= length;
    cuts.add(after);
  }
  const groups: number[][] = [];
  sorted.forEach((time, i) => {
    if (i === 0 || cuts.has(i - 1)) groups.push([]);
    groups.at(-1)?.push(time);
  });
  return groups;
}

/** Shares the width: a label's worth for each stretch, the rest by its length in days. */
function placeStretches(groups: readonly number[][], [left, right]: readonly [number, number]): Stretch[] {
  const bounds = groups.map((group) => ({ first: (group[0] ?? 0) - DAY / 2, last: (group.at(-1) ?? 0) + DAY / 2 }));
  const days = bounds.reduce((sum, { first, last }) => sum + last - first, 0);
  const room = Math.max(0, right - left - (groups.length - 1) * BREAK - groups.length * LABEL);
  let at = left;
  return bounds.map(({ first, last }) => {
    const width = LABEL + room * ((last - first) / days);
    const stretch = { first, last, left: at, right: at + width };
    at += width + BREAK;
    return stretch;
  });
}

function findTicks({ first, last, left, right }: Stretch): { day: string; at: number }[] {
  const scale = scaleUtc([new Date(first), new Date(last)], [left, right]);
  const days = new Set(scale.ticks(Math.max(1, Math.floor((right - left) / 130))).map((tick) => toDay(tick.getTime())));
  if (days.size === 0 || right - left <= LABEL + NARROWEST) {
    days.clear();
    days.add(toDay((first + last) / 2));
  }
  return [...days]
    .map((day) => ({ day, at: scale(new Date(day)) }))
    .filter(({ at }) => at >= left - 1 && at <= right + 1);
}

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Leaves out names that would run into the one before. */
function thin(ticks: readonly { day: string; at: number }[]): { day: string; at: number }[] {
  const kept: { day: string; at: number }[] = [];
  for (const tick of ticks) if (tick.at - (kept.at(-1)?.at ?? -Infinity) >= LABEL - 16) kept.push(tick);
  return kept;
}
