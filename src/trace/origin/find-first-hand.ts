import { findOutlet, outletKey } from '../../known/find-outlet.js';
import { remember } from '../../remember.js';
import { hullOf, lineAround, sliceSpans } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { End } from './evidence.js';
import type { PileIndex, PlacedArticle } from './index-pile.js';
import { hasSeenForItself, reportsItself } from './reports-itself.js';
import { attributionsAround } from './voices.js';

const DOCUMENT =
  /\b(?:documents?|memo(?:randum)?|letters?|filings?|minutes|draft|report|text|e-?mails?|cable|contract|resolution)\b(?=[^.]{0,60}\b(?:seen|obtained|reviewed|viewed|examined|published|leaked|shows?|showed)\b)/i;
const UNNAMED =
  /\b(?:(?:one|two|three|several|an?) (?:\S+ ){0,3}(?:persons?|people|officials?|sources?|diplomats?|aides?)|sources?|people) (?:close to|familiar with|with (?:direct )?knowledge|briefed on|who (?:spoke|asked|declined)|said|told)\b/i;

/** An end at first hand, and whether the words for it stand beside the mention. */
export interface FirstHand {
  readonly end: End;
  readonly isBeside: boolean;
}

/** Signs that an article reports at first hand; null where it shows none. Its own name in them comes from the article itself. */
export function findFirstHand(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): FirstHand | null {
  const line = placed.text.slice(...lineAround(placed.text, hullOf(mention.span)));
  const voice = attributionsAround(mention, index)[0];
  const source = voice ? sliceSpans(placed.text, voice.source) : '';
  const own = (anonymousSources: boolean, isBeside = false): FirstHand => ({
    end: { kind: 'outlet', name: placed.outlet, anonymousSources },
    isBeside,
  });
  const document = documentOf(placed);
  if (document !== undefined) {
    const name = `a document seen by ${placed.outlet}`;
    return { end: { kind: 'document', name, anonymousSources: false }, isBeside: document === line };
  }
  if (voice?.anonymous || UNNAMED.test(source) || UNNAMED.test(line)) return own(true, true);
  if (hasSeenForItself(line, placed.outlet)) return own(isOfUnnamed(placed), true);
  if (reportsItself(placed) || findOutlet(placed.outlet)?.kind === 'agency') return own(isOfUnnamed(placed));
  return index.isCredited(outletKey(placed.outlet)) ? own(isOfUnnamed(placed)) : null;
}

const bodyOf = ({ text, article }: PlacedArticle): string => text.slice(...article.span);

/** The line in which an article tells of a document that its outlet has seen. */
const documentOf = remember((placed: PlacedArticle): string | undefined =>
  bodyOf(placed)
    .split('\n')
    .find((words) => DOCUMENT.test(words) && hasSeenForItself(words, placed.outlet)),
);

/** Whether an article speaks of unnamed people anywhere. */
const isOfUnnamed = remember((placed: PlacedArticle): boolean => UNNAMED.test(bodyOf(placed)));
