import type { ClassifiedLine } from './classify-line.js';
import { findRun } from './find-run.js';
import { findTail } from './find-tail.js';

const TEASER = 160;
const LONG_CUT = 120;
const LONG_LABEL = 140;
const STANDFIRST = 300;
const CREDIT_WITHIN = 3;

/** For every line the rule that sets it aside as furniture, or null where it is an article's. */
export function filterLines(lines: readonly ClassifiedLine[]): (string | null)[] {
  const tail = findTail(lines);
  const [start, runEnd] = findRun(lines, tail);
  const end = endWithCredit(lines, runEnd);
  const isInside = (i: number): boolean => i >= start && i < end;
  const verdicts = lines.map((line, i) =>
    isInside(i) ? insideRule(lines, i) : (line.rule ?? outsideRule(lines, i, start)),
  );
  const standfirst = findStandfirst(lines, start, end);
  if (standfirst !== null) verdicts[standfirst] = 'standfirst';
  return trimEnd(lines, verdicts, end);
}

/** A credit line a few lines below the text still closes the article. */
function endWithCredit(lines: readonly ClassifiedLine[], end: number): number {
  const below = lines.slice(end, end + CREDIT_WITHIN).findLastIndex(({ kind }) => kind === 'credit');
  return end + below + 1;
}

/** One paragraph above a byline or date line, with more text below it: it repeats what follows. */
function findStandfirst(lines: readonly ClassifiedLine[], start: number, end: number): number | null {
  const isProse = (i: number): boolean => lines[i]?.kind === 'prose';
  const places = lines.map((_, i) => i).filter((i) => i >= start && i < end && isProse(i));
  const [first, second, third] = places;
  if (first === undefined || second === undefined || third === undefined) return null;
  const between = lines.slice(first + 1, second);
  const isAbove = between.length <= 6 && between.some(({ kind }) => kind === 'byline' || kind === 'date');
  return isAbove && (lines[first]?.line.length ?? STANDFIRST) < STANDFIRST ? first : null;
}

function outsideRule(lines: readonly ClassifiedLine[], i: number, start: number): string {
  if (lines[i]?.kind === 'date') return 'date-line';
  if (lines[i]?.kind === 'byline') return 'byline';
  return i < start ? 'before-article' : 'after-article';
}

function insideRule(lines: readonly ClassifiedLine[], i: number): string | null {
  const at = lines[i];
  if (!at) return null;
  if (isAnnounced(lines, i)) return 'read-also';
  if (isLabelRun(lines, i)) return 'teaser';
  switch (at.kind) {
    case 'cut':
      return isTeaser(lines, i) ? 'teaser' : null;
    case 'label':
      return lines[i + 1]?.kind === 'cut' && isTeaser(lines, i + 1) ? 'teaser' : null;
    case 'date':
      return isDateList(lines, i) ? null : 'date-line';
    case 'byline':
      return 'byline';
    case 'link':
      return at.line.length < TEASER ? 'link' : null;
    default:
      return at.rule;
  }
}

/** `Read also:` on a line of its own takes the headline below it along. */
function isAnnounced(lines: readonly ClassifiedLine[], i: number): boolean {
  const [above, at] = [lines[i - 1], lines[i]];
  const isAlone = above?.kind === 'read-also' || above?.kind === 'list-head';
  return (
    isAlone &&
    above.line.words <= 5 &&
    at !== undefined &&
    !at.line.isSentence &&
    at.line.length < TEASER &&
    at.kind !== 'prose'
  );
}

/** Three and more headlines under each other in the text are other articles’; a subheading stands alone. */
function isLabelRun(lines: readonly ClassifiedLine[], i: number): boolean {
  const isHeadline = (at: ClassifiedLine | undefined): boolean =>
    at?.kind === 'label' && at.line.words >= 5 && !at.line.isSentence;
  const near = [i - 2, i - 1, i, i + 1, i + 2].map((at) => isHeadline(lines[at]));
  return [0, 1, 2].some((from) => near[from] && near[from + 1] && near[from + 2]);
}

/** A long cut line between paragraphs is a sentence that trails off, not a teaser. */
function isTeaser(lines: readonly ClassifiedLine[], i: number): boolean {
  const isBetween = lines[i - 1]?.kind === 'prose' && (lines[i + 1] === undefined || lines[i + 1]?.kind === 'prose');
  return !(isBetween && (lines[i]?.line.length ?? 0) > LONG_CUT);
}

/** Dates under each other are a chronicle, which is the article's. */
const isDateList = (lines: readonly ClassifiedLine[], i: number): boolean =>
  lines[i - 1]?.kind === 'date' && lines[i + 1]?.kind === 'date';

/** Labels at the end of the run belong to what follows the article; a sentence, a list or a credit is the article’s. */
function trimEnd(lines: readonly ClassifiedLine[], verdicts: (string | null)[], end: number): (string | null)[] {
  const trimmed = [...verdicts];
  for (let i = end - 1; i > 0; i--) {
    if (trimmed[i] !== null) continue;
    const at = lines[i];
    if (
      at?.kind !== 'label' ||
      at.line.isSentence ||
      at.line.length >= LONG_LABEL ||
      !trimmed.slice(0, i).includes(null)
    )
      break;
    trimmed[i] = 'after-article';
  }
  return trimmed;
}
