import { contains, hullOf, overlaps, sliceSpan, sliceSpans, type Span } from '../../../span.js';
import type { Placed } from '../placed.js';

/** What the tagger found in one place of its list, with the drafts that took a quotation from it. */
interface Box {
  found: Placed;
  readonly given: Placed[];
}

/** One draft and the attributions near it. */
interface Gift {
  readonly text: string;
  readonly draft: Placed;
  readonly near: readonly Box[];
}

/** A quotation is taken from at most so many paragraphs away. */
const NEAR = 6;

/**
 * A quotation with its speaker right beside it goes there, where the tagger gave it to another cue: always to one of another paragraph
 * (`The clerks said it was over. ¶ “We cannot go on,” Berg said.`), inside the paragraph where the tagger passed over the speaker
 * (`When the board offered millions, “we had no choice,” Berg said.`). Returns what the tagger found with such quotations moved.
 */
export function giveQuotations(text: string, tagged: readonly Placed[], drafts: readonly Placed[]): Placed[] {
  const boxes = tagged.map((found): Box => ({ found, given: [] }));
  const places = new Map<string, Box[]>();
  for (const box of boxes) {
    const key = keyOf(box.found.article, box.found.paragraph);
    places.set(key, [...(places.get(key) ?? []), box]);
  }
  for (const draft of drafts) {
    if (draft.rule !== 'quotation-and-speaker') continue;
    const near: Box[] = [];
    for (let at = draft.paragraph - NEAR; at <= draft.paragraph + NEAR; at++)
      near.push(...(places.get(keyOf(draft.article, at)) ?? []));
    for (const quoted of draft.content) take({ text, draft, near }, quoted);
  }
  return boxes
    .flatMap(({ found, given }) => [found, ...given])
    .filter(({ content }) => content.some(([start, end]) => start < end));
}

const keyOf = (article: string, paragraph: number): string => `${article} ${paragraph}`;

function take({ text, draft, near }: Gift, quoted: Span): void {
  const own = near.find(({ found }) => meets(found, draft));
  const holder = near.find(
    (box) =>
      box !== own &&
      !meets(box.found, draft) &&
      (box.found.paragraph !== draft.paragraph || !own || ASIDE.test(sliceSpans(text, box.found.cue))) &&
      box.found.content.some((piece) => contains(quoted, piece) || endsWith(piece, quoted)),
  );
  if (!holder) return;
  const moved = holder.found.content.flatMap((piece) =>
    contains(quoted, piece) ? [piece] : endsWith(piece, quoted) ? [quoted] : [],
  );
  const kept = holder.found.content.flatMap((piece): Span[] =>
    contains(quoted, piece) ? [] : endsWith(piece, quoted) ? [closed(text, [piece[0], quoted[0]])] : [piece],
  );
  holder.found = { ...holder.found, content: kept };
  if (own) own.found = { ...own.found, content: [...own.found.content, ...moved].sort((a, b) => a[0] - b[0]) };
  else if (!near.some(({ given }) => given.includes(draft))) holder.given.push(draft);
}

/** What somebody does while speaking takes no quotation: `“Now,” Berg said, | pointing to the door, | “or never.”` */
const ASIDE = /^(?:referring|alluding|pointing|gesturing|nodding|motioning|speaking|talking|turning|looking)\b/i;

/** Whether a quotation is the last part of a longer content. */
const endsWith = (piece: Span, quoted: Span): boolean => piece[0] < quoted[0] && Math.abs(piece[1] - quoted[1]) <= 1;

/** Without the mark that leads to what follows: `asserted that it was lost|: `. */
const closed = (text: string, [start, end]: Span): Span => [
  start,
  start + sliceSpan(text, [start, end]).replace(/[\s:,—–-]+$/, '').length,
];

const meets = (a: Placed, b: Placed): boolean => overlaps(hullOf(a.cue), hullOf(b.cue));
