import { outletKey } from '../../known/find-outlet.js';
import type { Attribution } from '../../read/attribution/attribution.js';
import type { Credit } from '../../read/credit/credit.js';
import { remember } from '../../remember.js';
import { lineAround, overlaps, sliceSpans } from '../../span.js';
import type { ClaimedMention } from '../claim/claim.js';
import type { PileIndex, PlacedArticle } from './index-pile.js';
import { attributionsAround } from './voices.js';

/** The outlet to which the same speaker said other words of the article: most likely these too. */
export function toldElsewhere(mention: ClaimedMention, placed: PlacedArticle, index: PileIndex): Credit | null {
  const speakers = attributionsAround(mention, index).flatMap((a) => teller(a, placed) ?? []);
  const told = speakers.flatMap((s) => toldOutlets(placed).get(s) ?? []);
  return told.sort((a, b) => a.span[0] - b.span[0])[0] ?? null;
}

/** Who tells, by name; people without a name go by their noun: `two diplomats` who told an outlet are `the diplomats`. */
function teller({ speaker, anonymous, source }: Attribution, { text }: PlacedArticle): string | null {
  if (speaker !== null || !anonymous) return speaker;
  const noun = UNNAMED_NOUN.exec(sliceSpans(text, source))?.[1]?.toLowerCase();
  return noun === undefined ? null : `unnamed ${noun === 'people' ? 'person' : noun}`;
}
const UNNAMED_NOUN = /\b(source|official|diplomat|person|people|insider|aide|adviser|executive|employee|officer)s?\b/i;

/** The first outlet that each speaker is said to have told something; whom the speaker quotes there told the outlet nothing. */
const toldOutlets = remember((placed: PlacedArticle): ReadonlyMap<string, Credit> => {
  const told = new Map<string, Credit>();
  const several = new Set<string>();
  for (const credit of placed.credits) {
    if (credit.rule !== 'told-outlet') continue;
    for (const a of placed.heardAt(lineAround(placed.text, credit.span))) {
      const who = a.within === null ? teller(a, placed) : null;
      // Of unnamed people the very words must say whom they told, and one outlet only.
      if (who === null || (a.speaker === null && !a.cue.some((part) => overlaps(part, credit.cue)))) continue;
      const first = told.get(who);
      if (first && a.speaker === null && outletKey(first.outlet) !== outletKey(credit.outlet)) several.add(who);
      if (!first) told.set(who, credit);
    }
  }
  for (const credit of placed.credits) {
    const who = credit.rule === 'told-outlet' ? tellersBefore(credit, placed) : null;
    if (who !== null && !told.has(who)) told.set(who, credit);
  }
  for (const who of several) told.delete(who);
  return told;
});

/** People without a name right before the words that they told an outlet, where no attribution was found there. */
function tellersBefore({ cue }: Credit, { text, heardAt }: PlacedArticle): string | null {
  if (heardAt(cue).length > 0) return null;
  const before = text.slice(lineAround(text, cue)[0], cue[0]);
  const noun = UNNAMED_TELLERS.exec(before)?.[1]?.toLowerCase();
  return noun === undefined ? null : `unnamed ${noun}`;
}
const UNNAMED_TELLERS =
  /(?:^|[,.;] )(?:\p{Lu}?\p{Ll}+ ){0,3}(source|official|diplomat|insider|aide|adviser|executive|employee|officer)s(?: [^,.;:“”"\n]{0,60})? $/u;
