import type { Span } from '../../span.js';
import type { Segment } from '../wording/segment-text.js';

/** A line of page text with its stretches of equal marks. */
export interface Paragraph {
  readonly span: Span;
  readonly segments: readonly Segment[];
}

/** Lines of a text that hold more than white space. */
function splitLines(text: string, [start, end]: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  while (at < end) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 || found > end ? end : found;
    if (text.slice(at, stop).trim()) lines.push([at, stop]);
    at = stop + 1;
  }
  return lines;
}

/** Cuts segments of a page at the ends of its lines. Segments are in order and cover the page, so one pass is enough. */
export function layOutParagraphs(text: string, within: Span, segments: readonly Segment[]): Paragraph[] {
  let next = 0;
  return splitLines(text, within).map((span) => {
    while ((segments[next]?.end ?? Infinity) <= span[0]) next++;
    const own: Segment[] = [];
    for (let i = next; i < segments.length; i++) {
      const segment = segments[i];
      if (!segment || segment.start >= span[1]) break;
      own.push({ ...segment, start: Math.max(segment.start, span[0]), end: Math.min(segment.end, span[1]) });
    }
    return { span, segments: own };
  });
}
