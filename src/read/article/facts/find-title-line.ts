import { contentWords, sharedWords } from '../function-words.js';
import type { ClassifiedLine } from '../lines/classify-line.js';
import { textKey } from '../text-key.js';

const LOOK_ABOVE = 8;
const LEAD_LENGTH = 1500;
const FEWEST_WORDS = 4;
const LONGEST = 260;
/** Share of a headline's words that its article's beginning takes up; measured on the seeds and on full-page text. */
const SHARED = 0.3;
const PROSE_TITLE = 130;

/** Where the title of an article stands. `first` is its first line of text; lines between `from` and `first` may be its title. */
export interface TitlePlace {
  readonly from: number;
  readonly first: number;
  /** The title that the page's metadata gives, if any. */
  readonly stated: string | null;
}

/**
 * The line that is an article's headline: the one the metadata states, else of the labels above the text the topmost that shares words
 * with the text below, else the text's own first line where it is short and the text takes it up again. Null where none is.
 */
export function findTitleLine(lines: readonly ClassifiedLine[], { from, first, stated }: TitlePlace): number | null {
  const statedAt = stated ? statedLine(lines, { from, first, stated }) : null;
  if (statedAt !== null) return statedAt;
  const lead = contentWords(leadOf(lines, first));
  const candidates = range(Math.max(from, first - LOOK_ABOVE), first).filter((i) => isHeadline(lines[i]));
  const shares = candidates.map((i) => sharedWords(lines[i]?.line.text ?? '', lead));
  const most = Math.max(0, ...shares);
  const best = candidates.find((_, n) => (shares[n] ?? 0) >= Math.max(SHARED, most * 0.6));
  const heading = range(from, first).findLast((i) => lines[i]?.line.block.tag === 'h1' && isHeadline(lines[i]));
  if (heading !== undefined) return heading;
  const nearest = candidates.at(-1);
  return best ?? (nearest === first - 1 ? nearest : null) ?? ownFirstLine(lines, first);
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

function statedLine(lines: readonly ClassifiedLine[], { from, first, stated }: TitlePlace): number | null {
  const key = textKey(stated ?? '');
  const isStated = (i: number): boolean =>
    key !== '' && (lines[i]?.line.length ?? LONGEST) < LONGEST && textKey(lines[i]?.line.text ?? '') === key;
  const places = range(from, Math.min(lines.length, first + 1)).filter(isStated);
  return places.find((i) => /^h[1-3]$/.test(lines[i]?.line.block.tag ?? '')) ?? places.at(-1) ?? null;
}

const leadOf = (lines: readonly ClassifiedLine[], first: number): string =>
  lines
    .slice(first, first + LOOK_ABOVE)
    .map(({ line }) => line.text)
    .join(' ')
    .slice(0, LEAD_LENGTH);

/** In HTML only a heading element is a headline; in plain text any line may be. */
const isHeadline = (at: ClassifiedLine | undefined): boolean =>
  at !== undefined &&
  /^(?:line|h[1-4])$/.test(at.line.block.tag) &&
  ['label', 'sentence', 'cut', 'link', 'prose'].includes(at.kind) &&
  at.line.words >= FEWEST_WORDS &&
  at.line.length < LONGEST;

/** A headline of two sentences looks like a paragraph: short, first, and said again at once by the next one. */
function ownFirstLine(lines: readonly ClassifiedLine[], first: number): number | null {
  const at = lines[first];
  const below = lines.findIndex(({ kind }, i) => i > first && kind === 'prose');
  const next = lines[below];
  if (at?.line.block.tag !== 'line' || !next || at.line.length > PROSE_TITLE || next.line.length <= at.line.length)
    return null;
  return sharedWords(at.line.text, contentWords(leadOf(lines, below))) >= SHARED ? first : null;
}
