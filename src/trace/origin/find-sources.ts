import { remember } from '../../remember.js';
import { hullOf, lineAround, sliceSpan } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { Credit } from '../../read/credit/credit.js';
import type { PileIndex, PlacedArticle } from './index-pile.js';
import type { StatedSources } from './origin.js';
import { readSources } from './read-sources.js';
import { attributionsAround } from './voices.js';

/**
 * The unnamed people on whom an article says that a mention rests: its anonymous voice, else those that a credit beside it or
 * over the whole article speaks of. Null where it speaks of none.
 */
export function findSources(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): StatedSources | null {
  const said = voicedBelow(mention, placed, index) ?? voicedSources(mention, placed, index);
  if (said) return said;
  const beside = placed.creditsAt(lineAround(placed.text, hullOf(mention.span)));
  const credit = beside.find(restsOnPeople) ?? sourcesOfAll(placed);
  return credit?.sources ? readSources(sliceSpan(placed.text, credit.sources), credit.sources) : null;
}

const restsOnPeople = ({ sources, scope }: Credit): boolean => sources !== null && scope !== 'background';

const sourcesOfAll = remember(({ credits }: PlacedArticle) =>
  credits.find((c) => restsOnPeople(c) && c.scope === 'article'),
);

/** The anonymous voice around a mention. */
function voicedSources(mention: ClaimedMention, { text }: PlacedArticle, index: PileIndex): StatedSources | null {
  const own = attributionsAround(mention, index).find((a) => a.anonymous)?.source[0];
  return own ? readSources(sliceSpan(text, own), own) : null;
}

/** What a headline cuts short stands in full below it: `source` is `one person familiar with the matter`. */
function voicedBelow(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): StatedSources | null {
  if (mention.kind !== 'headline') return null;
  const siblings = index.byArticle(mention.claim, mention.article);
  const voiced = siblings.flatMap((m) => (m.kind === 'headline' ? [] : (voicedSources(m, placed, index) ?? [])));
  return voiced[0] ?? null;
}
