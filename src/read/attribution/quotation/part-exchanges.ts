import { hullOf, type Span } from '../../../span.js';
import type { Placed } from '../placed.js';
import { tidyPieces } from '../tidy-pieces.js';

/** A quotation that ends as a sentence does, and a new one right behind it: `“It is.” | “Then we go on,” Orlo said.` */
const CHANGE = /[.?!…](?:["”»]|'') +(?=["“«]|``)/g;

/**
 * Two whole quotations side by side in a paragraph are two turns: what the tagger found keeps the one on the side of its cue, the other
 * is left to whoever spoke before.
 */
export const partExchanges = (text: string, tagged: readonly Placed[]): Placed[] =>
  tagged.map((found) => {
    const pieces = tidyPieces(text, found.content);
    const content = pieces.map((piece) => ownTurn(text, piece, hullOf(found.cue)));
    return content.every((piece, i) => piece === pieces[i]) ? found : { ...found, content };
  });

function ownTurn(text: string, piece: Span, cue: Span): Span {
  const changes = [...text.slice(...piece).matchAll(CHANGE)];
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return piece;
  return cue[0] >= piece[1]
    ? [piece[0] + last.index + last[0].length, piece[1]]
    : [piece[0], piece[0] + first.index + first[0].trimEnd().length];
}
