import type { Span } from '../../../span.js';

/** Words inside quotation marks. A quotation may hold others: `"He said, 'No.'"` is two. */
export interface Quotation {
  /** With its marks. An unclosed quotation ends where its paragraph ends. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** 1 for a quotation in running text, 2 for one inside another, and so on. */
  readonly depth: number;
  readonly closed: boolean;
}

/** A quotation with those inside it. */
interface Found {
  readonly span: Span;
  readonly inner: Span;
  readonly closed: boolean;
  readonly below: Found[];
}

/** An opening mark that waits for its closing one. */
interface Open {
  readonly mark: 'double' | 'low' | 'angle' | 'single';
  readonly start: number;
  readonly length: number;
  readonly below: Found[];
}

/** Deeper than this, marks are noise. */
const DEEPEST = 12;

const MARK = /''|``|[“”„‟«»"‘’‚']/g;
const BEFORE_OPENING = /[\s([{—–\-:/“"„«‘']/;
const AFTER_CLOSING = /[\s)\]}.,;:?!…—–\-/”"»’']/;
/** Words that begin with an apostrophe: 'tis no quotation. */
const CLIPPED = /^['’‘](?:tis|twas|em|cause|til|till|round|bout|n)\b|^['’‘]\d0s\b/i;

/**
 * The quotations of one paragraph of a text, outermost first, in reading order. Handles typographic, straight, doubled-single,
 * low and angled marks and quotations inside quotations; an unclosed double mark quotes the rest of its paragraph (the newspaper
 * convention for quotations of several paragraphs), an unclosed single mark is an apostrophe. Time grows with the length only.
 */
export function findQuotations(text: string, start = 0, end = text.length): Quotation[] {
  const stack: Open[] = [];
  const top: Found[] = [];
  const line = text.slice(start, end);
  for (const match of line.matchAll(MARK)) {
    const mark = match[0];
    const role = roleOf(line, match.index, mark);
    const at = start + match.index;
    if (role === 'open' || (role === 'either' && !isOpen(stack, kindOf(mark)))) {
      if (stack.length < DEEPEST) stack.push({ mark: kindOf(mark), start: at, length: mark.length, below: [] });
    } else if (role !== 'none') closeTo({ stack, top }, kindOf(mark), { at, length: mark.length });
  }
  while (stack.length > 0) endUnclosed(stack, top, end);
  return listed(top);
}

const kindOf = (mark: string): Open['mark'] => {
  if (mark === '„' || mark === '‟') return 'low';
  if (mark === '«' || mark === '»') return 'angle';
  return mark === '‘' || mark === '’' || mark === "'" || mark === '‚' ? 'single' : 'double';
};

const isOpen = (stack: readonly Open[], kind: Open['mark']): boolean => stack.some((open) => open.mark === kind);

function roleOf(line: string, at: number, mark: string): 'open' | 'close' | 'either' | 'none' {
  if (mark === '“') return lowOpen(line, at) ? 'close' : 'open';
  if (mark === '``' || mark === '„' || mark === '«' || mark === '‚') return 'open';
  if (mark === '”') return opensWrongly(line, at) ? 'either' : 'close';
  if (mark === '»') return 'close';
  const before = line[at - 1] ?? ' ';
  const after = line[at + mark.length] ?? ' ';
  const opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const closes = AFTER_CLOSING.test(after) && !/\s/.test(before);
  if (kindOf(mark) === 'single') {
    if (opens && CLIPPED.test(line.slice(at, at + 8))) return 'none';
    if (mark === '‘') return opens ? 'open' : 'none';
    if (mark === '’') return closes ? 'close' : 'none';
    if (opens && !(closes && /\w/.test(before))) return closes ? 'either' : 'open';
    return closes ? 'close' : 'none';
  }
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}

/** Whether the mark `“` at this place ends a quotation that `„` began, as in German. */
const lowOpen = (line: string, at: number): boolean =>
  AFTER_CLOSING.test(line[at + 1] ?? ' ') && !/[\s(]/.test(line[at - 1] ?? ' ');

/** Whether a closing mark stands where one opens, as some sites have it: `”The plan is good,” she said`. */
const opensWrongly = (line: string, at: number): boolean =>
  at === 0 || (/\s/.test(line[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(line[at + 1] ?? ''));

interface Build {
  readonly stack: Open[];
  readonly top: Found[];
}

function closeTo({ stack, top }: Build, kind: Open['mark'], by: { at: number; length: number }): void {
  const same = (open: Open) => open.mark === kind || (kind === 'double' && open.mark === 'low');
  if (!stack.some(same)) return;
  for (let open = stack.pop(); open; open = stack.pop()) {
    const parent = stack.at(-1)?.below ?? top;
    if (same(open)) {
      const span: Span = [open.start, by.at + by.length];
      parent.push({ span, inner: [open.start + open.length, by.at], closed: true, below: open.below });
      return;
    }
    move(open.below, parent); // a mark not closed before its holder is an apostrophe
  }
}

function endUnclosed(stack: Open[], top: Found[], end: number): void {
  const open = stack.pop();
  if (!open) return;
  const parent = stack.at(-1)?.below ?? top;
  if (open.mark === 'single' || open.mark === 'angle') move(open.below, parent);
  else
    parent.push({ span: [open.start, end], inner: [open.start + open.length, end], closed: false, below: open.below });
}

function move(from: readonly Found[], to: Found[]): void {
  for (const found of from) to.push(found);
}

function listed(tree: readonly Found[], depth = 1): Quotation[] {
  return tree.flatMap(({ span, inner, closed, below }) => [
    { span, inner, depth, closed },
    ...listed(below, depth + 1),
  ]);
}
