import type { ClaimedMention } from '../claim/claim.js';
import { hullOf, lineAround, type Span } from '../../span.js';
import type { Hop } from './find-hops.js';
import { isOutlet, type PileIndex, type PlacedArticle } from './index-pile.js';
import { nameBody } from './name-body.js';
import type { Voice } from './voices.js';

/** Words that hand a report on to who is named behind them: `TASS reports, citing the ministry`. */
const CITES =
  /(?:\bciting|\bquoting|\bwith (?:reference|a link) to|\breferring to|\brefers to|\bcited) (?<whom>[^.;:\n“”"]{3,120})/giu;
/** People whom it does not name end the chain at the outlet. */
const HIDDEN =
  /\b(?:sources?|officials?|people|persons?|diplomats?|insiders?|interlocutors?|aides?|documents?|data|figures|witnesses|residents)\b/i;
/** What somebody said or wrote stands for who did: `a Telegram post by Minister Oduya`. */
const WORDS_OF =
  /^(?:an? |the |its |his |her )?(?:[\p{L}-]+ ){0,2}?(?:statement|post|message|letter|interview|words|report|tweet|press release|website|site|page|channel|remarks) (?:of|by|from|on|with|published by)(?: the)? /iu;

/** The person or public body whom an outlet is said to cite beside a mention; null where it cites nobody by name. */
export function findCited(
  mention: ClaimedMention,
  { placed, index, last }: { placed: PlacedArticle; index: PileIndex; last: Hop | undefined },
): Voice | null {
  if (!last) return null;
  const place: Span = last.rule === 'citing' || last.rule.startsWith('unnamed') ? last.span : hullOf(mention.span);
  const [start, end] = lineAround(placed.text, place);
  for (const match of placed.text.slice(start, end).matchAll(CITES)) {
    const whom = match.groups?.whom ?? '';
    const at = start + match.index + match[0].length - whom.length;
    if (at < last.span[1]) continue;
    const words = whom.replace(WORDS_OF, '');
    const from = at + whom.length - words.length;
    const name = HIDDEN.test(words) ? null : nameCited(words, from, { placed, index });
    if (name && !isOutlet(name.name, index)) return name;
  }
  return null;
}

/** A person among the first words, else a public body. */
function nameCited(
  words: string,
  from: number,
  { placed, index }: { placed: PlacedArticle; index: PileIndex },
): Voice | null {
  const near = /^[^,]*/.exec(words)?.[0] ?? '';
  const person = index
    .personsOf(placed.article.id)
    .find(({ span }) => span[0] >= from && span[1] <= from + near.length);
  if (person) return { name: index.join(person.name), span: person.span, attribution: null };
  const body = nameBody(near);
  return body === null ? null : { name: body, span: [from, from + near.trimEnd().length], attribution: null };
}
