import type { Span } from '../../span.js';
import { trimSpan } from '../../span.js';
import type { Block } from './page.js';

const LINE = /[^\r\n\u2028\u2029]+/g;

/** The lines of a text as blocks, without white space at their ends; blank lines are none. */
export function layOutLines(text: string): Block[] {
  const spans = [...text.matchAll(LINE)].map((match): Span | null =>
    trimSpan(text, [match.index, match.index + match[0].length]),
  );
  return spans
    .filter((span) => span !== null)
    .map((span) => ({ span, tag: 'line', path: [], classes: [], linkShare: 0, main: true }));
}
