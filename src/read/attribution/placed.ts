import { compareSpans, contains, hullOf, overlaps, type Span, type Spans } from '../../span.js';

/** A draft at its places in page text. */
export interface Placed {
  readonly article: string;
  readonly paragraph: number;
  readonly source: Spans;
  /** Where the article names whom a label means: `Hanna Kessler` for `HK:`. */
  readonly means?: Span;
  readonly cue: Spans;
  readonly content: Spans;
  readonly rule: string;
  /** Share of the content that stands inside quotation marks of its own level, 0 to 1. */
  readonly quoted: number;
  /** How probable it is that source and content are both right, 0 to 1. */
  readonly confidence: number;
}

/** Whether two can both hold: apart from each other, or one wholly inside the other's content. */
export function agree(a: Placed, b: Placed): boolean {
  return isInside(a, b) || isInside(b, a) || isApart(a, b);
}

export const isInside = (inner: Placed, outer: Placed): boolean =>
  isHeldBy(outer.content, inner.cue) &&
  isHeldBy(outer.content, inner.content) &&
  isHeldBy(outer.content, inner.source) &&
  !sameContent(inner, outer);

/** Written out: asked of every pair of neighbours. */
function isHeldBy(outer: Spans, inner: Spans): boolean {
  for (const span of inner) if (!outer.some((piece) => contains(piece, span))) return false;
  return true;
}

const sameContent = (a: Placed, b: Placed): boolean =>
  a.content.length === b.content.length &&
  a.content.every((span, i) => span[0] === b.content[i]?.[0] && span[1] === b.content[i][1]);

/** Apart: no content over the other's content or cue, and no cue in common. A source may be shared. */
function isApart(a: Placed, b: Placed): boolean {
  const meet = (left: Spans, right: Spans) => left.some((x) => right.some((y) => overlaps(x, y)));
  return !(
    meet(a.content, b.content) ||
    meet(a.cue, b.cue) ||
    meet(a.content, b.cue) ||
    meet(a.cue, b.content) ||
    meet(a.source, b.content) ||
    meet(a.content, b.source)
  );
}

/** All its places as one. What is said without a cue has its source elsewhere: in the words that introduce an interview. */
export const hullOfPlaced = ({ source, cue, content }: Placed): Span =>
  hullOf(cue.length === 0 ? content : [...source, ...cue, ...content]);

/** Reading order: by where they begin, the longer first. */
export const comparePlaced = (a: Placed, b: Placed): number => compareSpans(hullOfPlaced(a), hullOfPlaced(b));
