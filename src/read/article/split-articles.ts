import { isConversation, isSpeakerLine } from './facts/speaker-line.js';
import type { ClassifiedLine } from './lines/classify-line.js';
import type { Segment } from './partition.js';

/** Where a next article begins, and with which title. */
interface Start {
  readonly from: number;
  readonly titleLine: number | null;
  readonly isDialogue: boolean;
}

interface SplitRule {
  readonly why: string;
  /** The start of a next article seen at line `i`, where `open` is the article above. */
  readonly find: (page: Summed, i: number, open: Start) => Start | null;
}

/** Lines with the text in paragraphs above each of them, in UTF-16 code units, so that every question is answered at once. */
interface Summed {
  readonly lines: readonly ClassifiedLine[];
  readonly proseAbove: readonly number[];
}

const PROSE_BEFORE = 150;
const PROSE_AFTER = 200;
const LOOK = 6;
const TITLE = /^title ?: ?\S/i;

const isKind = (at: ClassifiedLine | undefined, ...kinds: readonly string[]): boolean =>
  at !== undefined && kinds.includes(at.kind);
const isHeadline = (at: ClassifiedLine | undefined): boolean =>
  isKind(at, 'label') && (at?.line.words ?? 0) >= 5 && (at?.line.length ?? 0) >= 25;
const speaks = (at: ClassifiedLine | undefined): boolean => isSpeakerLine(at?.line.text ?? '');
const countSpeakers = (lines: readonly ClassifiedLine[]): number => lines.filter(speaks).length;

/** Tried in order at every line. */
const SPLIT_RULES: readonly SplitRule[] = [
  {
    why: 'a credit line closed the article above, and a headline with text follows',
    find: ({ lines, proseAbove }, i, { from }) => {
      const isAfterCredit =
        isKind(lines[i - 1], 'credit') || (isKind(lines[i - 2], 'credit') && !isKind(lines[i - 1], 'prose'));
      // The credit line says that a report has ended: a short one will do on either side.
      const isStart = isAfterCredit && isHeadline(lines[i]) && hasTextAround(proseAbove, { at: i, from, share: 0.5 });
      return isStart ? { from: i, titleLine: i, isDialogue: false } : null;
    },
  },
  {
    why: 'a headline right above its own date line or byline, in the middle of the page',
    find: ({ lines, proseAbove }, i, { from }) => {
      const isStart =
        isHeadline(lines[i]) &&
        isKind(lines[i + 1], 'date', 'byline') &&
        hasTextAround(proseAbove, { at: i, from, share: 1 });
      return isStart && isKind(lines[i - 1], 'prose', 'sentence', 'credit', 'named')
        ? { from: i, titleLine: i, isDialogue: false }
        : null;
    },
  },
  {
    why: 'an interview begins: most of the next lines are spoken, hardly one above was; its headings belong to it, and without one so does the text above',
    find: ({ lines }, i, open) => {
      const { from } = open;
      if (
        open.isDialogue ||
        !speaks(lines[i]) ||
        countSpeakers(lines.slice(i, i + LOOK)) < 4 ||
        !isConversation(lines.slice(i, i + LOOK * 2).map(({ line }) => line.text)) ||
        hasTwoSpeakers(lines, from, i)
      )
        return null;
      let start = i;
      while (start > from && isHeading(lines[start - 1])) start--;
      return start < i
        ? { from: start, titleLine: titleAmong(lines, start, i), isDialogue: true }
        : { ...open, isDialogue: true };
    },
  },
  {
    why: 'a line that calls itself a title',
    find: ({ lines, proseAbove }, i, { from }) =>
      TITLE.test(lines[i]?.line.text ?? '') &&
      hasTextAround(proseAbove, { at: i, from, share: 1 }) &&
      !countSpeakers(lines.slice(i + 1, i + 3))
        ? { from: i, titleLine: i, isDialogue: false }
        : null,
  },
];

/** Whether enough text stands above (since `from`) and below a line; `share` of what is asked will do. */
const hasTextAround = (
  proseAbove: readonly number[],
  { at, from, share }: { at: number; from: number; share: number },
): boolean =>
  (proseAbove[at] ?? 0) - (proseAbove[from] ?? 0) >= PROSE_BEFORE * share &&
  (proseAbove.at(-1) ?? 0) - (proseAbove[at + 1] ?? 0) >= PROSE_AFTER * share;

function hasTwoSpeakers(lines: readonly ClassifiedLine[], from: number, to: number): boolean {
  let count = 0;
  for (let i = from; i < to && count < 2; i++) if (speaks(lines[i])) count++;
  return count >= 2;
}

/** A line above an interview that is its heading: a label, a `Title:` line, or a short question. */
function isHeading(at: ClassifiedLine | undefined): boolean {
  if (!at || speaks(at)) return false;
  return at.kind === 'label' || TITLE.test(at.line.text) || (at.line.text.endsWith('?') && at.line.length < 120);
}

/** The line that calls itself the title, else the first heading. */
function titleAmong(lines: readonly ClassifiedLine[], start: number, end: number): number {
  const stated = lines.findIndex((at, i) => i >= start && i < end && TITLE.test(at.line.text));
  return stated >= 0 ? stated : start;
}

/** Tells the articles of a page apart: segments that cover all the lines given. */
export function splitArticles(lines: readonly ClassifiedLine[]): Segment[] {
  const page: Summed = { lines, proseAbove: sumProse(lines) };
  const segments: Segment[] = [];
  let open: Start = { from: 0, titleLine: null, isDialogue: false };
  for (let i = 0; i < lines.length; i++) {
    const start = findStart(page, i, open);
    if (!start) continue;
    if (start.from > open.from) segments.push({ ...open, to: start.from });
    open = start;
  }
  return [...segments, { ...open, to: lines.length }];
}

function findStart(page: Summed, i: number, open: Start): Start | null {
  for (const rule of SPLIT_RULES) {
    const start = rule.find(page, i, open);
    if (start) return start;
  }
  return null;
}

function sumProse(lines: readonly ClassifiedLine[]): number[] {
  const sums = [0];
  for (const [i, { kind, line }] of lines.entries()) sums.push((sums[i] ?? 0) + (kind === 'prose' ? line.length : 0));
  return sums;
}
