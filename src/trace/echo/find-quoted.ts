import type { Span } from '../../span.js';

/** Opening quotation marks and what closes them. Straight single quotes are left out: they are mostly apostrophes. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['‘', '’'],
]);

/** Characters a quotation may hold at most; a longer one is a stray mark, not a quotation. */
const LONGEST = 3000;

/** The quotations in a part of page text, without their marks. One that nothing closes ends with its paragraph. */
export function findQuoted(text: string, [start, end]: Span): Span[] {
  const quoted: Span[] = [];
  const opener = /["“„«‘]/g;
  opener.lastIndex = start;
  for (let open = opener.exec(text); open && open.index < end; open = opener.exec(text)) {
    const from = open.index + 1;
    const close = findClose(text, [from, Math.min(end, from + LONGEST)], CLOSERS.get(open[0]) ?? '');
    if (close >= 0) quoted.push([from, close]);
    opener.lastIndex = close >= 0 ? close + 1 : from + LONGEST; // never read twice: a page of stray marks stays linear
  }
  return quoted;
}

function findClose(text: string, [from, end]: Span, closers: string): number {
  for (let at = from; at < end; at++) {
    const mark = text.charAt(at);
    if (mark === '\n') return at;
    if (closers.includes(mark) && !isApostrophe(text, at)) return at;
  }
  return end - from === LONGEST ? -1 : end;
}

const isApostrophe = (text: string, at: number): boolean =>
  text.charAt(at) === '’' && /\p{L}/u.test(text.charAt(at + 1)) && /\p{L}/u.test(text.charAt(at - 1));
