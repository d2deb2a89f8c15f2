import { stemmer } from 'stemmer';
import { shareOfArticles } from '../../known/share-of-articles.js';
import { eventClass } from '../../known/event-words.js';
import { findOfficeholder } from '../../known/find-officeholder.js';
import { FUNCTION_WORDS } from '../../known/function-words.js';
import { findOrganization } from '../../known/organizations.js';
import { countryOfDemonym, findPlace } from '../../known/places.js';
import type { Article } from '../../read/article/article.js';
import type { Reading } from '../../read/reading.js';
import { contains, overlaps, type Span } from '../../span.js';
import { splitWords } from '../../words.js';
import { type Memo, withoutMemo } from '../../memo.js';
import { numberWords, type Vector, toUnit } from './vector.js';

/** The first words of an article tell what it is about: they count more. */
const LEAD_WORDS = 60;
const LEAD_WEIGHT = 1.5;
/** And those of its headline more still. */
const TITLE_WEIGHT = 3.5;
/** And the last of a long article, its background and what it recalls, less. */
const FAR_WORDS = 300;
const FAR_WEIGHT = 0.3;
/** Words of names count a little less than others: reports of two events of one topic share their names before all else. */
const NAME_WEIGHT = 0.8;
/** In what share of news articles a country, a great body or a head of state is named, at least. */
const WIDELY_NAMED = 0.05;
/** A pile of pages is a sample of all news: so many articles of the usual mixture are added to what is counted in it. */
const USUAL_ARTICLES = 300;

/** What is counted of one stem in one article. `times` is weighed by where it stands. */
interface Count {
  times: number;
  /** Whether it stands there in names only, and whether one of them is known to all the world. */
  inNames: boolean;
  known: boolean;
}

/** A stem of one article: how much its places count, and whether it stands in a name that all the world knows. */
interface Counted {
  readonly stem: string;
  readonly weight: number;
  readonly known: boolean;
}

/**
 * The words of each article by their weight: how often a word stands there (the headline and the lead more), how rare it is in the news and in
 * this pile (inverse document frequency, Spärck Jones 1972, smoothed by what is usual in news), names a little less than other words.
 */
export function weighArticles(readings: readonly Reading[], memo: Memo = withoutMemo): WeighedArticles {
  const counted = readings.flatMap(memo(countStems));
  const spread = new Map<string, number>();
  for (const [, stems] of counted) for (const { stem } of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const all = counted.length + USUAL_ARTICLES;
  const rarityOf = (stem: string, usual: number): number =>
    Math.max(0, Math.log(all / ((spread.get(stem) ?? 0) + usual * USUAL_ARTICLES)));
  const numbers = numberWords(spread.keys());
  const stems = [...numbers].map(([stem, word]) => {
    const usual = shareOfArticles(stem);
    const rarities = [rarityOf(stem, usual), rarityOf(stem, Math.max(usual, WIDELY_NAMED))] as const;
    return [stem, { word, rarities }] as const;
  });
  const ofPile = new Map(stems);
  const weigh = ({ stem, weight, known }: Counted): (readonly [number, number])[] => {
    const { word, rarities } = ofPile.get(stem) ?? {};
    return word === undefined || !rarities ? [] : [[word, weight * rarities[known ? 1 : 0]]];
  };
  return { vectors: new Map(counted.map(([id, own]) => [id, toUnit(own.flatMap(weigh))])), numbers };
}

/** The words of each article, and the numbers of their stems. */
export interface WeighedArticles {
  readonly vectors: ReadonlyMap<string, Vector>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What one page tells of the words of its articles: nothing of it depends on the pile. */
const countStems = (reading: Reading): (readonly [article: string, stems: readonly Counted[]])[] =>
  reading.articles.map((article) => {
    const counts = [...countWords(article, reading)];
    const stems = counts.map(([stem, { times, inNames, known }]) => {
      const weight = Math.max(FAR_WEIGHT, 1 + Math.log(times)) * (inNames && !known ? NAME_WEIGHT : 1);
      return { stem, weight, known };
    });
    return [article.id, stems];
  });

function countWords(article: Article, { page, furniture, names }: Reading): Map<string, Count> {
  const holes = furniture.map((f) => f.span).filter((span) => overlaps(span, article.span));
  const named = new Map<number, boolean>();
  for (const { span, name } of names)
    if (contains(article.span, span))
      for (const { start } of splitWords(page.text, ...span)) named.set(start, isWidelyKnown(name));
  const counts = new Map<string, Count>();
  const titleEnd = article.title?.span[1] ?? 0;
  for (const [nth, { start, end, folded }] of ownWords(page.text, article.span, holes).entries()) {
    const bare = folded.replace(/'s?$/, '');
    if (FUNCTION_WORDS.has(bare) || (bare.length < 2 && !/\d/.test(bare))) continue;
    const stem = eventClass(stemmer(bare));
    const count = counts.get(stem) ?? { times: 0, inNames: true, known: false };
    count.times += start < titleEnd ? TITLE_WEIGHT : weightAt(nth);
    const known = named.get(start);
    count.inNames &&= known !== undefined;
    count.known ||= known ?? countryOfDemonym(page.text.slice(start, end)) !== null;
    counts.set(stem, count);
  }
  return counts;
}

const weightAt = (nth: number): number => (nth < LEAD_WORDS ? LEAD_WEIGHT : nth < FAR_WORDS ? 1 : FAR_WEIGHT);

/** Countries, great bodies and heads of state: they are in the news every day and tell no event from another. */
const isWidelyKnown = (name: string): boolean =>
  findPlace(name)?.kind === 'country' || findOrganization(name) !== null || findOfficeholder(name) !== null;

/** The words of a span outside its holes, which are in reading order. */
function ownWords(text: string, span: Span, holes: readonly Span[]) {
  let at = 0;
  return splitWords(text, ...span).filter(({ start, end }) => {
    while ((holes[at]?.[1] ?? Infinity) <= start) at++;
    const hole = holes[at];
    return !hole || end <= hole[0];
  });
}
