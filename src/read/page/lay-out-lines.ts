import type { Span } from '../../span.js';
import { trimSpan } from '../../span.js';
import type { Block } from './page.js';

const LINE = /[^\r\n\u2028\u2029]+/g;
const BLANK_BETWEEN = /(?:\r\n?|\n|[\u2028\u2029])[^\S\r\n\u2028\u2029]*(?:\r|\n|[\u2028\u2029])/;

/**
 * The lines of a text as blocks, without white space at their ends; blank lines are none. Where lines are broken at a fixed width, as
 * in old mails, a block is a paragraph: the lines between two blank ones.
 */
export function layOutLines(text: string): Block[] {
  const lines = [...text.matchAll(LINE)]
    .map((match): Span | null => trimSpan(text, [match.index, match.index + match[0].length]))
    .filter((span) => span !== null);
  const spans = isWrapped(text, lines) ? joinParagraphs(text, lines) : lines;
  return spans.map((span) => ({ span, tag: 'line', path: [], classes: [], linkShare: 0, main: true }));
}

const FEWEST_BREAKS = 5;
const BROKEN_SHARE = 0.3;
const WIDTH = [45, 110] as const;

const isApart = (text: string, above: Span, below: Span): boolean =>
  BLANK_BETWEEN.test(text.slice(above[1], below[0] + 1));

/** Whether sentences go on from line to line: lines of one width without an end, and small letters at the start of the next. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let [neighbours, broken] = [0, 0];
  lines.forEach((span, i) => {
    const below = lines[i + 1];
    if (!below || isApart(text, span, below)) return;
    neighbours++;
    const length = span[1] - span[0];
    const goesOn =
      !/[.!?:;…"”»)]$/u.test(text.slice(span[1] - 1, span[1])) && /^\p{Ll}/u.test(text.slice(below[0], below[0] + 2));
    if (goesOn && length >= WIDTH[0] && length <= WIDTH[1]) broken++;
  });
  return broken >= FEWEST_BREAKS && broken >= neighbours * BROKEN_SHARE;
}

function joinParagraphs(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !isApart(text, last, line)) paragraphs[paragraphs.length - 1] = [last[0], line[1]];
    else paragraphs.push(line);
  }
  return paragraphs;
}
