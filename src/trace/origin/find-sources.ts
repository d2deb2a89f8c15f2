import { hullOf, lineAround, overlaps, sliceSpan } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { PileIndex, PlacedArticle } from './index-pile.js';
import type { StatedSources } from './origin.js';
import { readSources } from './read-sources.js';
import { attributionsAround } from './voices.js';

/**
 * The unnamed people on whom an article says that a mention rests: its anonymous voice, else those that a credit beside it or
 * over the whole article speaks of. Null where it speaks of none.
 */
export function findSources(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): StatedSources | null {
  const [voice] = attributionsAround(mention, index).filter((a) => a.anonymous);
  const own = voice?.source[0];
  const said = own && readSources(sliceSpan(placed.text, own), own);
  if (said) return said;
  const line = lineAround(placed.text, hullOf(mention.span));
  const credits = placed.credits.filter((c) => c.sources !== null && c.scope !== 'background');
  const credit = credits.find((c) => overlaps(line, c.span)) ?? credits.find((c) => c.scope === 'article');
  return credit?.sources ? readSources(sliceSpan(placed.text, credit.sources), credit.sources) : null;
}
