import type { Tokens } from './tokenise.js';

/** A token's own part in quoting. */
export const MARK = { none: 0, open: 1, close: 2 } as const;

/** Whether each token stands in quotation marks, and how long that quotation is. The marks count as inside. */
export interface Quotes {
  /** 0 outside; 1 to 3 in a quotation of under 4, under 9, more words; 4 in one that its paragraph does not close. */
  readonly inside: Uint8Array;
  readonly mark: Uint8Array;
}

type Side = 'open' | 'close' | 'either' | 'open-single' | 'close-single' | 'low' | null;

const SIDES: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...['“', '``', '«', '‹', '‟', '「', '『'].map((mark) => [mark, 'open'] as const),
  ...['”', '»', '›', '」', '』'].map((mark) => [mark, 'close'] as const),
  ...['"', "''", '＂'].map((mark) => [mark, 'either'] as const),
  ...['‘', '’', "'", '`'].map((mark) => [mark, 'open-single'] as const),
  ['„', 'low'],
]);
const BEFORE_OPEN = /[\s([—–-]/;
const SURE_END = /[.,?!…]/;
const AFTER_CLOSE = /[\s).,;:?!\]—–-]/;
/** Quoted single words and names are rarely speech: single marks count as quotation from this many tokens on. */
const LEAST_SINGLE = 4;
const UNCLOSED = 4;

/** Straight and single marks open or close by what touches them; an apostrophe inside a word is no token of its own. */
function sideOf(text: string, start: number, end: number): Side {
  if (end - start > 2) return null;
  const side = SIDES.get(text.slice(start, end)) ?? null;
  if (side !== 'either' && side !== 'open-single') return side;
  const opens = start === 0 || BEFORE_OPEN.test(text.charAt(start - 1));
  const closes = end >= text.length || AFTER_CLOSE.test(text.charAt(end));
  if (opens === closes) return side === 'either' ? 'either' : null;
  if (side === 'either') return opens ? 'open' : 'close';
  return opens ? 'open-single' : 'close-single';
}

const readSides = (text: string, tokens: Tokens): Side[] =>
  Array.from({ length: tokens.count }, (_, i) => sideOf(text, tokens.start[i] ?? 0, tokens.end[i] ?? 0));

/**
 * For each opening single mark, the token that closes it in its paragraph, before the next opening one (-1: none). A mark after a
 * comma or full stop surely closes (`now,’ he said`); one after a letter may be an apostrophe (`the voters’ choice`).
 */
function findSingleClosers(sides: readonly Side[], isSure: (i: number) => boolean, paragraph: Int32Array): Int32Array {
  const closers = new Int32Array(sides.length).fill(-1);
  let sure = -1;
  let unsure = -1;
  for (let i = sides.length - 1; i >= 0; i--) {
    if (i + 1 < sides.length && paragraph[i] !== paragraph[i + 1]) sure = unsure = -1;
    if (sides[i] === 'open-single') {
      closers[i] = sure >= 0 ? sure : unsure;
      sure = unsure = -1;
    } else if (sides[i] === 'close-single') {
      if (isSure(i)) sure = i;
      unsure = i;
    }
  }
  return closers;
}

interface Opened {
  readonly at: number;
  readonly side: Side;
  /** The only token that may close it, for single marks: an apostrophe in between must not. */
  readonly closer: number;
}

function openAt(sides: readonly Side[], closers: Int32Array, i: number): Opened | null {
  const side = sides[i] ?? null;
  const closer = closers[i] ?? -1;
  if (side === 'open-single') return closer - i > LEAST_SINGLE ? { at: i, side, closer } : null;
  return side === 'open' || side === 'either' || side === 'low' ? { at: i, side, closer: -1 } : null;
}

function isClosedBy(opened: Opened, side: Side, i: number): boolean {
  if (opened.closer >= 0) return i === opened.closer;
  return side === 'close' || side === 'either' || (opened.side === 'low' && side === 'open');
}

const sizeOf = (words: number): number => (words < 4 ? 1 : words < 9 ? 2 : 3);

/**
 * Finds quotations in double, foreign and single marks. A quotation ends at its closing mark or with its paragraph: newspapers
 * leave the mark out where the next paragraph goes on. Marks within a quotation change nothing.
 */
export function findQuotes(text: string, tokens: Tokens, paragraph: Int32Array): Quotes {
  const inside = new Uint8Array(tokens.count);
  const mark = new Uint8Array(tokens.count);
  const sides = readSides(text, tokens);
  const isSure = (i: number): boolean => SURE_END.test(text.charAt((tokens.start[i] ?? 0) - 1));
  const closers = findSingleClosers(sides, isSure, paragraph);
  let opened: Opened | null = null;
  for (let i = 0; i < tokens.count; i++) {
    if (opened && paragraph[i] !== paragraph[opened.at]) {
      inside.fill(UNCLOSED, opened.at, i);
      opened = null;
    }
    const side = sides[i] ?? null;
    if (opened && isClosedBy(opened, side, i)) {
      inside.fill(sizeOf(i - opened.at - 1), opened.at, i + 1);
      mark[i] = MARK.close;
      opened = null;
    } else if (opened) {
      if (side === 'open') mark[i] = MARK.open;
    } else {
      opened = openAt(sides, closers, i);
      if (opened) mark[i] = MARK.open;
      else if (side === 'close') mark[i] = MARK.close;
    }
  }
  if (opened) inside.fill(UNCLOSED, opened.at);
  return { inside, mark };
}
