import type { Span, Spans } from '../../span.js';

/** A content in the pieces in which it stands: what only spaces part is one, and each paragraph has its own. In reading order. */
export function tidyPieces(text: string, content: Spans): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...content].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && (start <= last[1] || /^[ \t\u00a0]*$/.test(text.slice(last[1], start))))
      last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.flatMap((piece) => byLine(text, piece));
}

function byLine(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)].map((line): Span => {
    const from = start + line.index;
    return [from, from + line[0].length];
  });
}
