import type { ClassifiedLine } from './classify-line.js';
import { findRun } from './find-run.js';
import { findTail } from './find-tail.js';

const TEASER = 160;
const LONG_CUT = 120;
const SHORT_LABEL = 60;
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
  return trimEnd(lines, verdicts, end);
}

/** A credit line a few lines below the text still closes the article. */
function endWithCredit(lines: readonly ClassifiedLine[], end: number): number {
  const below = lines.slice(end, end + CREDIT_WITHIN).findLastIndex(({ kind }) => kind === 'credit');
  return end + below + 1;
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

/** A long cut line between paragraphs is a sentence that trails off, not a teaser. */
function isTeaser(lines: readonly ClassifiedLine[], i: number): boolean {
  const isBetween = lines[i - 1]?.kind === 'prose' && (lines[i + 1] === undefined || lines[i + 1]?.kind === 'prose');
  return !(isBetween && (lines[i]?.line.length ?? 0) > LONG_CUT);
}

/** Dates under each other are a chronicle, which is the article's. */
const isDateList = (lines: readonly ClassifiedLine[], i: number): boolean =>
  lines[i - 1]?.kind === 'date' && lines[i + 1]?.kind === 'date';

/** Short labels at the end of the run belong to what follows the article. */
function trimEnd(lines: readonly ClassifiedLine[], verdicts: (string | null)[], end: number): (string | null)[] {
  const trimmed = [...verdicts];
  for (let i = end - 1; i > 0; i--) {
    if (trimmed[i] !== null) continue;
    const at = lines[i];
    if (
      at?.kind !== 'label' ||
      at.line.isSentence ||
      at.line.length >= SHORT_LABEL ||
      !trimmed.slice(0, i).includes(null)
    )
      break;
    trimmed[i] = 'after-article';
  }
  return trimmed;
}
