import type { Line } from '../line.js';
import { isUnderComments } from '../markup/find-comments.js';

/** A post of a live blog among the lines of a page, as line numbers. */
export interface EntryLines {
  /** `[from, to)` */
  readonly from: number;
  readonly to: number;
  /** The line that shows its time. */
  readonly timeLine: number;
  /** Its own headline; null where it has none. */
  readonly titleLine: number | null;
}

/** A time of day alone on its line, perhaps with its zone and its day: `15:42`, `3.42 p.m. ET`, `16.20 Uhr`, `14h10`. */
const CLOCK =
  /^[^\p{L}\p{N}]{0,3}(?:(?:updated|posted|at|um|le|à|à) ){0,2}(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)/iu;
const LONGEST_TIME = 45;
const MOST_OTHER_WORDS = 6;
/** Fewer are a report that names hours. */
const LEAST_ENTRIES = 3;
const LEAST_TEXT = 40;
const MOST_LINES = 60;
/** So many steps must go one way in time: neither a table of departures nor a list of teasers does. */
const IN_ORDER = 0.75;

/**
 * The posts of a live blog or ticker, in the order of the page: from one line that shows a time of day to the next, with text between
 * them, in one direction of time. A headline right above the time belongs to its post. Empty where the lines show none.
 */
export function findEntries(lines: readonly Line[]): EntryLines[] {
  const marks = lines.flatMap((line, i) => (isMark(line) ? [i] : []));
  const told = alikeMarks(lines, marks).filter((at, n, all) => hasText(lines, at, all[n + 1]));
  if (told.length < LEAST_ENTRIES || !isInOrder(told.map((at) => minutesOf(lines[at]?.text ?? '')))) return [];
  const isTitledAbove = told.filter((at) => isTitle(lines[at - 1])).length > told.length / 2;
  const starts = told.map((at) => (isTitledAbove && isTitle(lines[at - 1]) ? at - 1 : at));
  return told.map((timeLine, n): EntryLines => {
    const from = starts[n] ?? timeLine;
    const below = timeLine + 1;
    const titleLine = isTitledAbove ? (from < timeLine ? from : null) : isTitle(lines[below]) ? below : null;
    return { from, to: starts[n + 1] ?? endOf(lines, told, timeLine), timeLine, titleLine };
  });
}

const isMark = ({ text, length, isProse, isBoxed, block }: Line): boolean => {
  if (isProse || isBoxed || length > LONGEST_TIME || block.linkShare > 0.9 || isUnderComments({ block })) return false;
  const clock = CLOCK.exec(text)?.[0];
  return clock !== undefined && (text.slice(clock.length).match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_OTHER_WORDS;
};

/** The marks that stand in elements of one kind: where most do, the rest are times in the text. */
function alikeMarks(lines: readonly Line[], marks: readonly number[]): number[] {
  const groups = new Map<string, number[]>();
  for (const at of marks) groups.set(placeOf(lines[at]), [...(groups.get(placeOf(lines[at])) ?? []), at]);
  return [...groups.values()].reduce<number[]>((most, group) => (group.length > most.length ? group : most), []);
}

/** Counters in class names (`post-17`) tell one post from the next, not one kind from another. */
const placeOf = (line: Line | undefined): string =>
  line ? `${line.block.path.join('>')} ${(line.block.classes.at(-1) ?? '').replace(/\d+/g, '')}` : '';

function hasText(lines: readonly Line[], at: number, next: number | undefined): boolean {
  const between = lines.slice(at + 1, Math.min(next ?? Infinity, at + 1 + MOST_LINES));
  return between.some((line) => line.isProse || (line.isSentence && line.length >= LEAST_TEXT));
}

const isTitle = (line: Line | undefined): boolean => /^h[2-6]$/.test(line?.block.tag ?? '');

/** Minutes since midnight; of `3 p.m.` those of the afternoon. */
function minutesOf(text: string): number {
  const [, hours = '0', minutes = '0'] = /(\d{1,2})(?:[:.h](\d{2}))?/.exec(text) ?? [];
  const isAfternoon = /\d\s?p\.?\s?m\b/i.test(text) && Number(hours) < 12;
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes);
}

function isInOrder(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, n) => time - (times[n] ?? 0));
  const [up, down] = [steps.filter((step) => step >= 0).length, steps.filter((step) => step <= 0).length];
  return Math.max(up, down) >= steps.length * IN_ORDER;
}

/** The last post ends with the last line that stands where lines of the other posts stand. */
function endOf(lines: readonly Line[], told: readonly number[], last: number): number {
  const places = new Set(lines.slice(told[0], last).map(placeOf));
  let end = last + 1;
  while (end < lines.length && end - last < MOST_LINES && places.has(placeOf(lines[end]))) end++;
  return end;
}
