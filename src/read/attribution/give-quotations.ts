import { contains, hullOf, overlaps, type Span } from '../../span.js';
import type { Placed } from './placed.js';

/**
 * A quotation whose own sentence says whose it is goes there, where the tagger gave it to a cue of another paragraph:
 * `The clerks said it was over. ¶ “We cannot go on,” Berg said.` Returns what the tagger found with such quotations moved.
 */
export function giveQuotations(tagged: readonly Placed[], drafts: readonly Placed[]): Placed[] {
  const list = [...tagged];
  for (const draft of drafts) {
    if (draft.rule !== 'quotation-and-speaker') continue;
    for (const quoted of draft.content) take(list, draft, quoted);
  }
  return list.filter(({ content }) => content.length > 0);
}

function take(list: Placed[], draft: Placed, quoted: Span): void {
  const from = list.findIndex(
    (one) =>
      one.paragraph !== draft.paragraph &&
      one.article === draft.article &&
      one.content.some((piece) => contains(quoted, piece)),
  );
  const holder = list[from];
  if (!holder || meets(holder, draft)) return;
  const moved = holder.content.filter((piece) => contains(quoted, piece));
  list[from] = { ...holder, content: holder.content.filter((piece) => !contains(quoted, piece)) };
  const to = list.findIndex((one) => meets(one, draft));
  const own = list[to];
  if (own) list[to] = { ...own, content: [...own.content, ...moved].sort((a, b) => a[0] - b[0]) };
  else list.splice(from + 1, 0, draft);
}

const meets = (a: Placed, b: Placed): boolean => overlaps(hullOf(a.cue), hullOf(b.cue));
